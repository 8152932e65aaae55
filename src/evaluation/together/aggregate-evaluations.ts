import {
  addCount,
  type Counts,
  computed,
  deepFreeze,
  type Given,
  lacks,
  object,
  optional,
  type Read,
  type Refuse,
  readAll,
  refuseIfAny,
  type Shape,
  series,
  where,
} from "../../core/index.ts";
import {
  amount,
  type Exact,
  exactOf,
  exactToDecimal,
  ONE,
  sign,
  sumOf,
  type Weighted,
  weightedMeanOf,
} from "../../number/index.ts";
import { type Regulation, type RegulationInput, regulationIfGiven } from "../../regulation/index.ts";
import { type Evaluation, evaluationGiven, faultsUnder, regulationNamed } from "../score/index.ts";
import type { EvaluationSummary } from "./evaluation-summary.ts";
import { gradeCounts } from "./grade-counts.ts";

const weighedEvaluationFields = /* @__PURE__ */ (() =>
  object({
    /** The evaluation. */
    evaluation: evaluationGiven,
    /** How much it counts beside the others, 0 or more; 1 unless told. */
    weight: optional(amount, ONE),
  }))();

/**
 * An evaluation and how much it counts.
 *
 * @term nilai berbobot
 */
export interface WeighedEvaluation extends Given<typeof weighedEvaluationFields> {}

/**
 * The shape of an evaluation and how much it counts.
 *
 * @term nilai berbobot
 */
export const weighedEvaluationShape: Shape<
  WeighedEvaluation,
  Read<typeof weighedEvaluationFields>
> = weighedEvaluationFields;

const entriesShape = /* @__PURE__ */ (() =>
  where(series(weighedEvaluationShape), lawOfOneRegulation, ["evaluation"]))();

/**
 * Takes the evaluations of many agencies together: the mean with your weights, also of each component, how many have each
 * grade, and how many have it or a better one.
 *
 * How the evaluation of a region follows from those of its agencies is not printed, so nothing of the kind is computed: see
 * {@link combinedSheet}, which takes a rule of yours.
 *
 * @term rekapitulasi hasil evaluasi
 * @param entries - The evaluations, all under one regulation, and how much each counts. Read once.
 * @param regulation - The regulation, when it is no national one.
 * @throws A {@link SakipError} with every problem at once: `mixed-regulations`, `out-of-range` for a weight below 0,
 * `invalid-number`, `invalid-input`.
 * @see No official source for the mean: regions publish simple means.
 * @example
 * ```ts
 * import { aggregateEvaluations, scoreComponents } from "sakip";
 *
 * const of = (planning: number) =>
 *   scoreComponents({
 *     evaluationYear: 2024,
 *     components: { planning, measurement: 24, reporting: 12, "internal-evaluation": 20 },
 *   });
 * const summary = aggregateEvaluations([{ evaluation: of(24), weight: 3 }, { evaluation: of(30) }]);
 * summary.mean // => { status: "computed", value: "81.5" }
 * summary.grades.filter(({ count }) => count > 0).map(({ code, share }) => [code, `${share}`])
 * // => [["A", "50"], ["BB", "50"]]
 * summary.components[0]?.mean // => { status: "computed", value: "25.5" }
 * ```
 */
export function aggregateEvaluations(
  entries: Iterable<WeighedEvaluation>,
  regulation?: RegulationInput,
): EvaluationSummary {
  const [read, given] = readAll([entriesShape, entries, "entries"], [regulationIfGiven, regulation, "regulation"]);
  const [first] = read;
  const rule = first && regulationNamed(first.evaluation.regulation, given);
  if (rule !== undefined)
    refuseIfAny(read.flatMap(({ evaluation }, i) => faultsUnder(rule, evaluation, ["entries", i, "evaluation"])));
  const weight = sumOf(read.map((each) => each.weight));
  const totals = read.map((each) => ({ value: exactOf(each.evaluation.total), weight: each.weight }));
  return deepFreeze({
    kind: "evaluation-summary",
    ...(rule !== undefined && { regulation: rule.regulation.id }),
    evaluations: read.map((each) => ({ evaluation: each.evaluation, weight: exactToDecimal(each.weight) })),
    count: read.length,
    mean: meanOf(totals, weight),
    weight: exactToDecimal(weight),
    components: componentMeans(rule?.regulation, read, weight),
    grades:
      rule === undefined
        ? []
        : gradeCounts(rule.regulation, countsOf(read.map(({ evaluation }) => evaluation.grade.code)), read.length),
  });
}

function lawOfOneRegulation(entries: readonly { readonly evaluation: Evaluation }[], refuse: Refuse): void {
  const first = entries[0]?.evaluation.regulation;
  for (const [i, { evaluation }] of entries.entries())
    if (evaluation.regulation !== first)
      refuse("mixed-regulations", [i, "evaluation", "regulation"], {
        en: `"${first}", as in the first one: take each regulation by itself`,
        id: `"${first}", seperti pada yang pertama: gabungkan setiap peraturan tersendiri`,
      });
}

/** The mean of each component: under one regulation all evaluations have the same, in the same order. */
function componentMeans(
  rule: Regulation | undefined,
  read: Read<typeof entriesShape>,
  whole: Exact,
): EvaluationSummary["components"] {
  return (rule?.components ?? []).map(({ key, code, label, weight: most }, at) => {
    const values = read.flatMap(({ evaluation, weight }) => {
      const own = evaluation.components[at];
      return own === undefined ? [] : [{ value: exactOf(own.value), weight }];
    });
    return { key, code, label, weight: most, mean: meanOf(values, whole) };
  });
}

const LACKS = /* @__PURE__ */ lacks({ "no-evaluations": ["evaluations"], "no-weight": ["weight"] });

function meanOf(totals: readonly Weighted[], weight: Exact): EvaluationSummary["mean"] {
  if (totals.length === 0) return LACKS["no-evaluations"];
  return sign(weight) === 0 ? LACKS["no-weight"] : computed(exactToDecimal(weightedMeanOf(totals)));
}

function countsOf(codes: readonly string[]): Counts<string> {
  const counts: Counts<string> = new Map();
  for (const code of codes) addCount(counts, code, 1);
  return counts;
}
