import { type Bilingual, checkObject, deepFreeze, type Problem, refuseIfAny } from "../../core/index.ts";
import { type Decimal, exactToDecimal, sign, subtract } from "../../number/index.ts";
import type { Regulation } from "../../regulation/index.ts";
import {
  type Evaluation,
  exactGraded,
  exactPart,
  type PartAnswer,
  scoreWorksheet,
  type Worksheet,
} from "../score/index.ts";

/**
 * What changed answers would do.
 *
 * @term simulasi nilai
 */
export interface WhatIf {
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
 * @param worksheet - The worksheet as it is.
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
export function whatIf(worksheet: Worksheet, changes: Worksheet["answers"], regulation?: Regulation): WhatIf {
  const before = scoreWorksheet(worksheet, regulation);
  const problems: Problem[] = [];
  if (checkObject(changes, ["changes"], problems))
    for (const [key, parts] of Object.entries(changes)) checkObject(parts, ["changes", key], problems);
  refuseIfAny(problems);
  const after = scoreWorksheet({ ...worksheet, answers: changed(worksheet.answers, changes) }, regulation);
  return deepFreeze({
    before,
    after,
    difference: exactToDecimal(subtract(exactGraded(after), exactGraded(before))),
    changes: changesBetween(before, after),
  });
}

function changed(answers: Worksheet["answers"], changes: Worksheet["answers"]): Worksheet["answers"] {
  const merged = Object.entries(changes).map(([key, parts]) => {
    const old: Readonly<Record<string, PartAnswer>> = answers[key] ?? {};
    const own = Object.entries(parts).map(([part, answer]) => [part, mergedAnswer(old[part], answer)]);
    return [key, { ...old, ...Object.fromEntries(own) }];
  });
  return { ...answers, ...Object.fromEntries(merged) };
}

function mergedAnswer(old: PartAnswer | undefined, answer: PartAnswer): PartAnswer {
  return isByItem(old) && isByItem(answer) ? { ...old, ...answer } : answer;
}

function isByItem(answer: PartAnswer | undefined): answer is { readonly [item: string]: string } {
  return typeof answer === "object" && Object.getPrototypeOf(answer) === Object.prototype && !("met" in answer);
}

function changesBetween(before: Evaluation, after: Evaluation): WhatIfChange[] {
  return after.components.flatMap((component, i) =>
    component.parts.flatMap((part, j) => {
      const old = before.components[i]?.parts[j] as typeof part;
      const difference = subtract(exactPart(part), exactPart(old));
      if (sign(difference) === 0) return [];
      const { key, code, label, value } = part;
      return [
        {
          component: component.key,
          part: key,
          code,
          label,
          before: old.value,
          after: value,
          difference: exactToDecimal(difference),
        },
      ];
    }),
  );
}
