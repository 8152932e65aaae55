import { type Problem, refuseIfAny } from "../../core/index.ts";
import { sumOf } from "../../number/index.ts";
import type { Regulation } from "../../regulation/index.ts";
import { buildEvaluation, checkHeader } from "./build-evaluation.ts";
import type { Evaluation } from "./evaluation.ts";
import { readWorksheet } from "./read-worksheet.ts";
import { ruleFor } from "./rule-for.ts";
import { partScore } from "./score-part.ts";
import { worksheetFindings } from "./worksheet-findings.ts";
import type { Worksheet } from "./worksheet-schema.ts";

/**
 * Scores the worksheet (LKE) of an agency: from the answers to the grade, every step in the result.
 *
 * The answer to a sub-component may be a letter judged on the whole, a percent, the share of criteria met, or one
 * answer per item; the method is recorded, and a finding tells where it is not that of the regulation.
 *
 * @term nilai lembar kerja evaluasi
 * @param worksheet - An answer for every sub-component of the regulation.
 * @param regulation - The regulation to apply; the one of the evaluation year unless told.
 * @returns The evaluation, frozen. Beside the findings of {@link scoreComponents} there may be `method-departs`, and
 * `exceeds-basis` where an answer is worth more than what it rests on.
 * @throws A {@link SakipError} with every problem at once: `missing-answer`, `unknown-answer`, `unknown-component`,
 * `out-of-range`, `invalid-number`, `invalid-input`; `incomplete-regulation` for the years before 2015.
 * @see The `basis` of the result.
 * @example
 * ```ts
 * import { scoreWorksheet } from "sakip";
 *
 * const evaluation = scoreWorksheet({
 *   evaluationYear: 2024,
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
 */
export function scoreWorksheet(worksheet: Worksheet, regulation?: Regulation): Evaluation {
  const problems: Problem[] = [];
  checkHeader(worksheet, problems);
  const rule = ruleFor(worksheet, regulation, problems);
  const { components, missing } = readWorksheet(worksheet, rule, problems);
  refuseIfAny([...problems, ...missing]);
  const answered = components.flatMap(({ parts }) => parts);
  return buildEvaluation(
    rule,
    worksheet,
    components.map((component) => ({
      rule: component.rule,
      value: sumOf(component.parts.map(({ value }) => value)),
      parts: component.parts.map((part) => partScore(part, rule)),
    })),
    worksheetFindings(rule, worksheet, answered),
  );
}
