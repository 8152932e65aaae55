import { bilingualShape, flag, optional, type Plain, type Read, readAll, text } from "../../../core/index.ts";
import { compare, type Exact, fractionText, resultNumber, subtract } from "../../../number/index.ts";
import type { Grade } from "../../../scale/index.ts";
import { figure, lookedUp, minus, type Operand, ruled } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { groundFields, numberOutcome, partShape, resultShape } from "../shared/fields.ts";
import { gradeNamed, gradeWords } from "../shared/grade-words.ts";
import { scoreName } from "../shared/names.ts";

/** What is read of a grade. */
export const gradeRead = /* @__PURE__ */ (() =>
  resultShape("grade", {
    ...groundFields,
    code: text,
    label: bilingualShape,
    meaning: optional(bilingualShape),
    score: resultNumber,
    scale: text,
    from: optional(resultNumber),
    above: optional(resultNumber),
    upTo: optional(resultNumber),
    below: optional(resultNumber),
    distanceToNext: partShape({ ...numberOutcome, next: optional(text), mustExceed: optional(flag) }),
  }))();

/**
 * Explains a grade: in which band of its scale the score lies, and how far the next better one is.
 *
 * @term penjelasan predikat
 * @param result - What {@link gradeOf} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no grade, or does not say its score.
 * @see No official source.
 * @example
 * ```ts
 * import { explainGrade, explainText, gradeOf, sakipGradeScale } from "sakip";
 *
 * const explanation = explainGrade(gradeOf("85.5", sakipGradeScale));
 * explanation.value // => "A"
 * explainText(explanation, { locale: "en" }).split(". ")[1]
 * // => "Determined by score 85.5, which lies above 80 up to 90"
 * ```
 */
export function explainGrade(result: Grade | Plain<Grade>): Explanation {
  const [read] = readAll([gradeRead, result, "result"]);
  const { code, label, meaning, score, from, above, upTo, below, distanceToNext, basis, findings } = read;
  const own = figure("score", scoreName, score);
  const bounds = { ...bound("from", from), ...bound("above", above), ...bound("upTo", upTo), ...bound("below", below) };
  const { value: points, next } = distanceToNext;
  return explained({
    subject: "grade",
    label: { id: "Predikat", en: "Grade" },
    value: { word: code, words: gradeWords(code, label) },
    formula: lookedUp(own, { ...bounds, gives: code, label }),
    ...(meaning !== undefined && { statement: meaning }),
    inputs: [own],
    basis,
    findings,
    steps: points === undefined || next === undefined ? [] : [distance(read, own, { points, next })],
  });
}

function bound<const K extends string>(key: K, value: Exact | undefined) {
  return value === undefined ? {} : { [key]: fractionText(value) };
}

/** The next better band begins where this one ends: above it, or below it where lower is better. */
function distance(
  { score, from, above, upTo, below, basis }: Read<typeof gradeRead>,
  own: Operand,
  { points, next }: { readonly points: Exact; readonly next: string },
): Explanation {
  const [upper, lower] = [upTo ?? below, from ?? above];
  const better = gradeNamed(next);
  const isAbove = upper !== undefined && compare(subtract(upper, score), points) === 0;
  const end = isAbove ? upper : lower;
  const edge = end && ruled("bound", { id: `batas ${better.id}`, en: `bound of ${better.en}` }, end);
  return explained({
    subject: "distance",
    label: { id: `Jarak ke ${better.id}`, en: `Distance to ${better.en}` },
    value: points,
    unit: "points",
    formula: edge && (isAbove ? minus(edge, own) : minus(own, edge)),
    inputs: [edge],
    basis,
  });
}
