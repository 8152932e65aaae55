import { type Bilingual, deepFreeze, readAll } from "../../core/index.ts";
import { type Decimal, exactOf, exactToDecimal, sign, subtract } from "../../number/index.ts";
import { type RegulationInput, regulationIfGiven } from "../../regulation/index.ts";
import {
  type AnswersRead,
  answersShape,
  type Evaluation,
  type PartAnswerRead,
  ruleFor,
  scoreAnswers,
  type Worksheet,
  worksheetShape,
} from "../score/index.ts";

/**
 * What changed answers would do.
 *
 * @term simulasi nilai
 */
export interface WhatIf {
  /** Says what this is. */
  readonly kind: "what-if";
  /** The evaluation of the worksheet as it is. */
  readonly before: Evaluation;
  /** The evaluation with the changed answers. */
  readonly after: Evaluation;
  /** The change of the graded total, in points. */
  readonly difference: Decimal;
  /** The sub-components whose value changes, in the order of the regulation: what the difference is made of. */
  readonly changes: readonly WhatIfChange[];
}

/**
 * A sub-component whose value would change.
 *
 * @term perubahan sub-komponen
 */
export interface WhatIfChange {
  /** The key of the component. */
  readonly component: string;
  /** The key of the sub-component. */
  readonly part: string;
  /** The code of the sub-component: `"1.c"`. */
  readonly code: string;
  /** Its name in both languages. */
  readonly label: Bilingual;
  /** Its value as it is, in points. */
  readonly before: Decimal;
  /** Its value with the changed answers. */
  readonly after: Decimal;
  /** The difference in points. */
  readonly difference: Decimal;
}

/**
 * Tells what a worksheet would be worth with other answers, and where the difference comes from.
 *
 * @term simulasi nilai
 * @param input - The worksheet as it is.
 * @param changes - The answers that change. Where both are answers by the keys of items, the other items stay.
 * @param regulation - The regulation to apply; the one of the evaluation year unless told.
 * @throws A {@link SakipError} as {@link scoreWorksheet} does, for the worksheet as it is or as it would be.
 * @see The regulation; that two results can be compared is arithmetic.
 * @example
 * ```ts
 * import { whatIf } from "sakip";
 *
 * const letters = { existence: "BB", quality: "BB", use: "BB" };
 * const answers = { planning: letters, measurement: letters, reporting: letters, "internal-evaluation": letters };
 * const { before, after, difference, changes } = whatIf(
 *   { evaluationYear: 2024, answers },
 *   { planning: { use: "A" }, reporting: { existence: "B" } },
 * );
 * [before.grade.code, after.grade.code, `${difference}`] // => ["BB", "A", "1.2"]
 * changes.map(({ code, difference }) => `${code} ${difference}`) // => ["1.c 1.5", "3.a -0.3"]
 * ```
 */
export function whatIf(input: Worksheet, changes: Worksheet["answers"], regulation?: RegulationInput): WhatIf {
  const [sheet, read, given] = readAll(
    [worksheetShape, input],
    [answersShape, changes, "changes"],
    [regulationIfGiven, regulation, "regulation"],
  );
  const rule = ruleFor(sheet, given);
  const before = scoreAnswers(sheet, rule);
  const after = scoreAnswers({ ...sheet, answers: changed(sheet.answers, read) }, rule);
  return deepFreeze({
    kind: "what-if",
    before,
    after,
    difference: exactToDecimal(subtract(exactOf(after.total), exactOf(before.total))),
    changes: changesBetween(before, after),
  });
}

function changed(answers: AnswersRead, changes: AnswersRead): AnswersRead {
  const merged = new Map(answers);
  for (const [key, parts] of changes) {
    const own = new Map(answers.get(key));
    for (const [part, answer] of parts ?? []) own.set(part, mergedAnswer(own.get(part) ?? null, answer));
    merged.set(key, parts && own);
  }
  return merged;
}

function mergedAnswer(old: PartAnswerRead | null, answer: PartAnswerRead | null): PartAnswerRead | null {
  return old?.kind === "by-key" && answer?.kind === "by-key"
    ? { ...answer, answer: new Map([...old.answer, ...answer.answer]) }
    : answer;
}

function changesBetween(before: Evaluation, after: Evaluation): WhatIfChange[] {
  return after.components.flatMap((component, i) =>
    component.parts.flatMap(({ key, code, label, value }, j) => {
      const old = before.components[i]?.parts[j]?.value ?? value;
      const difference = subtract(exactOf(value), exactOf(old));
      if (sign(difference) === 0) return [];
      const facts = { component: component.key, part: key, code, label };
      return [{ ...facts, before: old, after: value, difference: exactToDecimal(difference) }];
    }),
  );
}
