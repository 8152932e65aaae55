import {
  type Bilingual,
  deepFreeze,
  type Given,
  object,
  optional,
  type Path,
  type Problem,
  problemAt,
  type Read,
  readAll,
  record,
  refuseIfAny,
  text,
} from "../../core/index.ts";
import { type Decimal, exactOf, exactToDecimal, sumOf } from "../../number/index.ts";
import { type Evaluation, type EvaluationInput, evaluationGiven } from "../score/index.ts";
import { changeOf, comparedComponents } from "./compared-components.ts";
import type { EvaluationComparison } from "./comparison.ts";
import { followUpOf } from "./follow-up.ts";
import { recommendationsShape } from "./recommendation-shape.ts";

const TOTAL: Bilingual = { id: "Nilai", en: "Total" };

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** Across regulations: which component of the previous one each component of the current one answers to. */
    mapping: optional(record(text)),
    /** The recommendations of the previous report. */
    recommendations: optional(recommendationsShape),
  }))();

/**
 * What a comparison needs beside the two evaluations.
 *
 * @term pilihan perbandingan
 */
export interface CompareOptions extends Given<typeof optionsShape> {}

/**
 * Compares the evaluation of an agency with its previous one, by component and sub-component.
 *
 * Points under different regulations are never subtracted: the series is broken there. With a mapping the components
 * stand side by side all the same, each with its weight.
 *
 * @term perbandingan hasil evaluasi
 * @param previous - The earlier evaluation.
 * @param current - The later one.
 * @param options - A mapping across regulations, and last year's recommendations.
 * @throws A {@link SakipError} with every problem at once: `invalid-input` for evaluations of two agencies or in the
 * wrong order, `unknown-component` for a mapping that names none.
 * @see No official source: that reports print both years side by side was seen; comparing them is arithmetic.
 * @example
 * ```ts
 * import { compareEvaluations, scoreComponents } from "sakip";
 *
 * const held = (evaluationYear: number, planning: string) =>
 *   scoreComponents({
 *     evaluationYear,
 *     components: { planning, measurement: "24", reporting: "12", "internal-evaluation": "20" },
 *   });
 * const { series, total, components } = compareEvaluations(held(2023, "21"), held(2024, "24.5"));
 * series // => "continuous"
 * total.change // => { status: "computed", value: "3.5" }
 * components[0]?.change // => { status: "computed", value: "3.5" }
 * ```
 */
export function compareEvaluations(
  previous: EvaluationInput,
  current: EvaluationInput,
  options: CompareOptions = {},
): EvaluationComparison {
  const [before, now, read] = readAll(
    [evaluationGiven, previous, "previous"],
    [evaluationGiven, current, "current"],
    [optionsShape, options, "options"],
  );
  refuseIfAny([...orderFaults(before, now, ["current"]), ...mappingFaults(before, now, read.mapping)]);
  return deepFreeze(comparisonOf(before, now, read));
}

/** The comparison of two evaluations that were read, of one agency and in order. */
export function comparisonOf(
  previous: Evaluation,
  current: Evaluation,
  { mapping, recommendations }: Partial<Read<typeof optionsShape>> = {},
): EvaluationComparison {
  const { agencyId } = current;
  const same = previous.regulation === current.regulation;
  return {
    kind: "evaluation-comparison",
    ...(agencyId !== undefined && { agencyId }),
    previous,
    current,
    ...(mapping !== undefined && { mapping: Object.fromEntries(mapping) }),
    years: { previous: previous.evaluationYear, current: current.evaluationYear },
    regulations: { previous: previous.regulation, current: current.regulation },
    series: same ? "continuous" : "broken",
    total: {
      key: "total",
      label: TOTAL,
      previous: { weight: weightOf(previous), value: previous.total },
      current: { weight: weightOf(current), value: current.total },
      change: changeOf(previous.total, current.total, !same),
    },
    grades: { previous: previous.grade.code, current: current.grade.code },
    components: comparedComponents(previous, current, same ? undefined : (mapping ?? new Map())),
    ...(recommendations !== undefined && { followUp: followUpOf(recommendations) }),
  };
}

/** What is wrong with two evaluations that are not of the same agency, or not in order. */
export function orderFaults(previous: Evaluation, current: Evaluation, path: Path): Problem[] {
  const { agencyId, evaluationYear } = current;
  const ofAgency = {
    en: `the agency of the previous evaluation, ${previous.agencyId}`,
    id: `instansi yang sama dengan evaluasi sebelumnya, ${previous.agencyId}`,
  };
  const ofYear = {
    en: `a year after ${previous.evaluationYear}`,
    id: `tahun sesudah ${previous.evaluationYear}`,
  };
  return [
    ...(previous.agencyId === agencyId ? [] : [problemAt("invalid-input", [...path, "agencyId"], agencyId, ofAgency)]),
    ...(previous.evaluationYear < evaluationYear
      ? []
      : [problemAt("invalid-input", [...path, "evaluationYear"], evaluationYear, ofYear)]),
  ];
}

function mappingFaults(previous: Evaluation, current: Evaluation, mapping: ReadonlyMap<string, string> = new Map()) {
  return [...mapping].flatMap(([now, before]) =>
    (
      [
        [now, current],
        [before, previous],
      ] as const
    )
      .filter(([named, { components }]) => !components.some(({ key }) => key === named))
      .map(([named, { regulation }]) =>
        problemAt("unknown-component", ["options", "mapping", now], named, {
          en: `a component of "${regulation}"`,
          id: `komponen "${regulation}"`,
        }),
      ),
  );
}

/** The sum of the weights of an evaluation. */
export function weightOf({ components }: Evaluation): Decimal {
  return exactToDecimal(sumOf(components.map(({ weight }) => exactOf(weight))));
}
