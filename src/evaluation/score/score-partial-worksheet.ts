import { type Citation, deepFreeze, type Path, readAll, refuseIfAny } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { add, type Decimal, exactToDecimal, percentOf, subtract, sumOf } from "../../number/index.ts";
import { type RegulationInput, regulationIfGiven } from "../../regulation/index.ts";
import type { PartScore } from "../result/index.ts";
import { type Worksheet, worksheetShape } from "../sheet/index.ts";
import { factsFaults } from "./facts-faults.ts";
import { holdWorksheet } from "./hold-worksheet.ts";
import { ruleFor } from "./rule-for.ts";
import { partScore } from "./worked-part.ts";
import { worksheetFindings } from "./worksheet-findings.ts";

/**
 * A sub-component that was answered, with its component.
 *
 * @term sub-komponen terjawab
 */
export interface AnsweredPart extends PartScore {
  /** The key of the component. */
  readonly component: string;
}

/**
 * What an unfinished worksheet tells: the points so far, how much of the weight they speak for, and what is missing.
 * It has no total and no grade.
 *
 * @term hasil sementara evaluasi
 */
export interface PartialEvaluation {
  /** Says what this is. */
  readonly kind: "partial-evaluation";
  /** Whose evaluation it is, when told. */
  readonly agencyId?: string;
  /** The year in which the evaluation is held. */
  readonly evaluationYear: number;
  /** The id of the regulation that was applied. */
  readonly regulation: string;
  /** The points of the sub-components answered so far. */
  readonly points: Decimal;
  /** The weight of those sub-components. */
  readonly answeredWeight: Decimal;
  /** The weight of all sub-components. */
  readonly weight: Decimal;
  /** That weight of the whole weight: percent, 0–100. */
  readonly answeredShare: Decimal;
  /** The most the exact total can still become: everything missing at full mark. The least is `points`. */
  readonly most: Decimal;
  /** The sub-components answered so far, with the key of their component. */
  readonly parts: readonly AnsweredPart[];
  /** Where answers are missing: keys of component, sub-component and, where others were answered, item. */
  readonly missing: readonly Path[];
  /** What is worth telling about these answers. */
  readonly findings: readonly Finding[];
  /** The regulation, and how well it is known. */
  readonly basis: Citation;
}

/**
 * Scores what is answered so far of a worksheet: points and coverage, never a grade. A sub-component counts when all of
 * it is answered.
 *
 * @term hasil sementara evaluasi
 * @param input - The answers so far.
 * @param regulation - The regulation to apply; the one of the evaluation year unless told.
 * @throws A {@link SakipError} as {@link scoreWorksheet} does, except for missing answers.
 * @see The regulation; that a partial result has no grade is logic.
 * @example
 * ```ts
 * import { scorePartialWorksheet } from "sakip";
 *
 * const soFar = scorePartialWorksheet({
 *   evaluationYear: 2024,
 *   sheet: "unit",
 *   answers: { planning: { existence: "A", quality: "BB" }, reporting: { existence: "AA" } },
 * });
 * soFar.points // => "15.6"
 * soFar.answeredShare // => "18"
 * soFar.most // => "97.6"
 * soFar.missing.length // => 9
 * ```
 */
export function scorePartialWorksheet(input: Worksheet, regulation?: RegulationInput): PartialEvaluation {
  const [sheet, given] = readAll([worksheetShape, input], [regulationIfGiven, regulation, "regulation"]);
  const rule = ruleFor(sheet, given);
  const { components, wrong, missing } = holdWorksheet(sheet.answers, rule);
  refuseIfAny([...wrong, ...factsFaults(rule, sheet.facts)]);
  const answered = components.flatMap(({ parts }) => parts);
  const points = sumOf(answered.map(({ value }) => value));
  const weight = sumOf(answered.map(({ part }) => part.weight));
  const whole = sumOf(rule.components.map((component) => component.weight));
  const { agencyId, evaluationYear } = sheet;
  const { id, rounding, source } = rule.regulation;
  return deepFreeze({
    kind: "partial-evaluation",
    ...(agencyId !== undefined && { agencyId }),
    evaluationYear,
    regulation: id,
    points: exactToDecimal(points),
    answeredWeight: exactToDecimal(weight),
    weight: exactToDecimal(whole),
    answeredShare: exactToDecimal(percentOf(weight, whole)),
    most: exactToDecimal(add(points, subtract(whole, weight))),
    parts: components.flatMap(({ component, parts }) =>
      parts.map((part) => ({ component: component.rule.key, ...partScore(part, rounding) })),
    ),
    missing: missing.map(({ path }) => path.slice(1)),
    findings: worksheetFindings(rule.regulation, sheet, answered),
    basis: source,
  });
}
