import { readAll, refuseIfAny } from "../../core/index.ts";
import { type Exact, sumOf, ZERO } from "../../number/index.ts";
import {
  type NationalComponent,
  type NationalGrade,
  type ProvedRegulation,
  type Regulation,
  type RegulationInput,
  regulationIfGiven,
} from "../../regulation/index.ts";
import type { ScoredEvaluation } from "../result/index.ts";
import type { PartAnswerRead } from "../sheet/index.ts";
import { type Worksheet, type WorksheetRead, worksheetShape } from "../sheet/index.ts";
import { buildEvaluation } from "./build-evaluation.ts";
import { factsFaults } from "./facts-faults.ts";
import { holdWorksheet } from "./hold-worksheet.ts";
import { halfUnit, printedWith } from "./printed.ts";
import { unknownPublished } from "./published-findings.ts";
import { ruleFor } from "./rule-for.ts";
import { partScore } from "./worked-part.ts";
import { worksheetFindings } from "./worksheet-findings.ts";

/**
 * Scores the worksheet (LKE) of an agency: from the answers to the grade, every step in the result.
 *
 * The answer to a sub-component may be a letter judged on the whole, a percent, the share of criteria met, its points, or
 * one answer per item; the method is recorded, and a finding tells where it is not that of the regulation.
 *
 * @term nilai lembar kerja evaluasi
 * @param input - An answer for every sub-component of the regulation.
 * @param regulation - The regulation to apply; the one of the evaluation year unless told.
 * @returns The evaluation, frozen. Beside the findings of {@link scoreComponents} there may be `method-departs`,
 * `items-left-out`, `fraction-of-criterion`, and `exceeds-basis` where an answer is worth more than what it rests on.
 * @throws A {@link SakipError} with every problem at once: `missing-answer`, `unknown-answer`, `unknown-component`,
 * `out-of-range`, `invalid-number`, `invalid-input`; `incomplete-regulation` for the years before 2015.
 * @see The `basis` of the result. Under PermenPANRB 88/2021 (p. 35–36, read) one letter judges a sub-component on the whole;
 * other answers are practice.
 * @example
 * ```ts
 * import { scoreWorksheet } from "sakip";
 *
 * const evaluation = scoreWorksheet({
 *   evaluationYear: 2024,
 *   sheet: "unit",
 *   answers: {
 *     planning: { existence: "A", quality: "BB", use: "B" },
 *     measurement: { existence: "BB", quality: "BB", use: "B" },
 *     reporting: { existence: "A", quality: "BB", use: "BB" },
 *     "internal-evaluation": { existence: "BB", quality: "B", use: "CC" },
 *   },
 * });
 * evaluation.total // => "74.65"
 * evaluation.grade.code // => "BB"
 * evaluation.components[0]?.parts[0]?.value // => "5.4"
 * ```
 * @example The sheet for units (LKE Unit), criterion by criterion where it was answered so.
 * ```ts
 * import { scoreWorksheet } from "sakip";
 *
 * const letters = { existence: "BB", quality: "BB", use: "BB" };
 * const { sheet, components } = scoreWorksheet({
 *   evaluationYear: 2025,
 *   sheet: "unit",
 *   answers: {
 *     planning: { ...letters, existence: ["A", "A", "A", "BB", "BB", "BB"] },
 *     measurement: letters,
 *     reporting: letters,
 *     "internal-evaluation": letters,
 *   },
 * });
 * sheet // => "unit"
 * components[0]?.parts[0]?.value // => "5.1"
 * ```
 */
export function scoreWorksheet<G extends string = NationalGrade, K extends string = NationalComponent>(
  input: Worksheet,
  regulation?: RegulationInput | Regulation<G, K>,
): ScoredEvaluation<G, K>;
export function scoreWorksheet(input: Worksheet, regulation?: RegulationInput): ScoredEvaluation {
  const [sheet, given] = readAll([worksheetShape, input], [regulationIfGiven, regulation, "regulation"]);
  return scoreAnswers(sheet, ruleFor(sheet, given));
}

/** The evaluation of a worksheet that was read; it is refused with all that is wrong, and all that is missing. */
export function scoreAnswers(sheet: WorksheetRead, rule: ProvedRegulation): ScoredEvaluation {
  const { components, wrong, missing } = holdWorksheet(sheet.answers, rule);
  refuseIfAny([
    ...wrong,
    ...missing,
    ...unknownPublished(rule.regulation, sheet.published),
    ...factsFaults(rule, sheet.facts),
  ]);
  const { rounding, sheet: criteria } = rule.regulation;
  return buildEvaluation(
    rule,
    {
      agencyId: sheet.agencyId,
      evaluationYear: sheet.evaluationYear,
      sheet: criteria,
      published: sheet.published,
      facts: sheet.facts,
    },
    components.map(({ component, parts }) => ({
      rule: component.rule,
      value: sumOf(parts.map(({ value }) => value)),
      parts: parts.map((part) => partScore(part, rounding)),
      slack: sumOf(parts.map(({ answer }) => printingOf(answer))),
    })),
    worksheetFindings(
      rule.regulation,
      sheet,
      components.flatMap(({ parts }) => parts),
    ),
  );
}

/** What printing may have moved an answer: only points are printed figures. */
function printingOf(answer: PartAnswerRead): Exact {
  if (answer.kind !== "points") return ZERO;
  const { points } = answer.given as { readonly points: unknown };
  return halfUnit(printedWith(points));
}
