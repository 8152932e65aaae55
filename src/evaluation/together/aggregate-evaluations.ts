import {
  type Bilingual,
  checkIterable,
  checkObject,
  computed,
  frozenCopy,
  notComputable,
  type Outcome,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../../core/index.ts";
import {
  add,
  type Decimal,
  type DecimalInput,
  divide,
  type Exact,
  exactToDecimal,
  HUNDRED,
  multiply,
  ONE,
  readExact,
  requireExact,
  sign,
  ZERO,
} from "../../number/index.ts";
import type { Regulation } from "../../regulation/index.ts";
import { checkEvaluation, type Evaluation, exactGraded, regulationOf } from "../score/index.ts";

/**
 * An evaluation and how much it counts.
 *
 * @term nilai berbobot
 */
export interface WeighedEvaluation {
  /** The evaluation. */
  readonly evaluation: Evaluation;
  /** How much it counts beside the others, 0 or more; 1 unless told. */
  readonly weight?: DecimalInput;
}

/**
 * How many agencies have a grade.
 *
 * @term jumlah instansi menurut predikat
 */
export interface GradeCount {
  /** The grade: `"BB"`. */
  readonly code: string;
  /** Its name in both languages. */
  readonly label: Bilingual;
  /** How many agencies have it. */
  readonly count: number;
  /** Of all agencies: percent, exact. */
  readonly share: Decimal;
  /** How many have this grade or a better one. */
  readonly countAtOrAbove: number;
  /** Of all agencies: percent, exact. */
  readonly shareAtOrAbove: Decimal;
}

/**
 * The evaluations of many agencies taken together.
 *
 * @term rekapitulasi hasil evaluasi
 */
export interface EvaluationSummary {
  /** The id of the regulation that all of them follow; absent when there is none. */
  readonly regulation?: string;
  /** How many evaluations. */
  readonly count: number;
  /** The weighted mean of the graded totals, exact and not rounded. It has no grade: no rule for one was found. */
  readonly mean: Outcome<Decimal, "no-evaluations" | "no-weight">;
  /** The sum of the weights. */
  readonly weight: Decimal;
  /** The grades, from the best. */
  readonly grades: readonly GradeCount[];
}

/**
 * Takes the evaluations of many agencies together: the mean with your weights, how many have each grade, and how many
 * have it or a better one.
 *
 * How the evaluation of a region follows from those of its agencies is not known, so nothing of the kind is computed.
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
 * ```
 */
export function aggregateEvaluations(entries: Iterable<WeighedEvaluation>, regulation?: Regulation): EvaluationSummary {
  const problems: Problem[] = [];
  if (!checkIterable(entries, [], problems)) refuseIfAny(problems);
  const counts = new Map<string, number>();
  let [first, count, weight, sum]: [Evaluation | undefined, number, Exact, Exact] = [undefined, 0, ZERO, ZERO];
  for (const entry of entries) {
    const own = readEntry(entry, count, first, problems);
    count++;
    if (own === undefined) continue;
    first ??= entry.evaluation;
    weight = add(weight, own);
    sum = add(sum, multiply(own, exactGraded(entry.evaluation)));
    const { code } = entry.evaluation.grade;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  refuseIfAny(problems);
  const rule = first && regulationOf(first, regulation);
  return frozenCopy({
    ...(rule !== undefined && { regulation: rule.id }),
    count,
    mean: meanOf(sum, weight, count),
    weight: exactToDecimal(weight),
    grades: rule === undefined ? [] : gradeCounts(rule, counts, count),
  });
}

function readEntry(
  entry: WeighedEvaluation,
  i: number,
  first: Evaluation | undefined,
  problems: Problem[],
): Exact | undefined {
  if (!checkObject(entry, [i], problems) || !checkEvaluation(entry["evaluation"], [i, "evaluation"], problems))
    return undefined;
  const { evaluation, weight } = entry as WeighedEvaluation;
  const own = weight === undefined ? ONE : readExact(weight, [i, "weight"], problems);
  if (own !== undefined && sign(own) < 0) problems.push(problemAt("out-of-range", [i, "weight"], weight, "0 or more"));
  if (first !== undefined && evaluation.regulation !== first.regulation)
    problems.push(
      problemAt(
        "mixed-regulations",
        [i, "evaluation", "regulation"],
        evaluation.regulation,
        `"${first.regulation}", as in the first one: take each regulation by itself`,
      ),
    );
  return own;
}

function meanOf(sum: Exact, weight: Exact, count: number): EvaluationSummary["mean"] {
  if (count === 0) return notComputable("no-evaluations");
  return sign(weight) === 0 ? notComputable("no-weight") : computed(exactToDecimal(divide(sum, weight)));
}

function gradeCounts({ scale }: Regulation, counts: ReadonlyMap<string, number>, all: number): GradeCount[] {
  const share = (part: number) => exactToDecimal(divide(multiply(requireExact(part), HUNDRED), requireExact(all)));
  let above = 0;
  return [...scale.bands].reverse().map(({ code, label }) => {
    const count = counts.get(code) ?? 0;
    above += count;
    return { code, label, count, share: share(count), countAtOrAbove: above, shareAtOrAbove: share(above) };
  });
}
