import { type AnyShape, attempt, copyAll, problemAt, readAll, SakipError } from "../../core/index.ts";
import {
  type AbsorptionChange,
  absorptionChangeRead,
  differenceRead,
  type ExplanationDifference,
  type RankChange,
  rankChangeRead,
  tellAbsorptionChange,
  tellDifference,
  tellRankChange,
} from "../difference/index.ts";
import { type Explainable, explain, resultShape } from "../dispatch/index.ts";
import { type Explanation, explanationShape, toldExplanation } from "../tell/index.ts";
import { type ExplainTextOptions, textOptionsShape } from "./text-options.ts";

/**
 * Tells in sentences how a result came about: every figure in the notation of the language, bounds, roundings and sources
 * with how well they are known, and what a person should look at. It knows every explainer; {@link tellExplanation} tells
 * what one explainer alone gave, and stays small.
 *
 * @term uraian hasil
 * @param result - A result, the explanation of one, or what changed: of two results, of a place, of an absorption.
 * @param options - The language, Indonesian unless told, and how many levels of steps.
 * @returns One line for the result and one for each step below it, numbered and set in.
 * @throws A {@link SakipError} `invalid-input` for what is neither.
 * @see No official source.
 * @example
 * ```ts
 * import { explainText, gradeOf, sakipGradeScale } from "sakip";
 *
 * explainText(gradeOf(77, sakipGradeScale), { depth: 0 }).split(". ").slice(0, 2)
 * // => ["Predikat: BB (Sangat Baik)", "Ditentukan oleh nilai 77, yang berada di atas 70 sampai dengan 80"]
 * ```
 */
export function explainText(
  result: Explainable | Explanation | ExplanationDifference | RankChange | AbsorptionChange,
  options: ExplainTextOptions = {},
): string {
  const [{ locale, depth }] = readAll([textOptionsShape, options, "options"], [toldShape(), result, "result"]);
  switch (result.kind) {
    case "explanation":
      return toldExplanation(readAll([explanationShape, result, "result"])[0], { locale, depth });
    case "explanation-difference":
      return toldOf(differenceRead, result, (copy) => tellDifference(copy, locale, depth));
    case "rank-change":
      return toldOf(rankChangeRead, result, (copy) => tellRankChange(copy, locale));
    case "absorption-change":
      return toldOf(absorptionChangeRead, result, (copy) => tellAbsorptionChange(copy, locale));
    default:
      return toldExplanation(explain(result), { locale, depth });
  }
}

/** What changed, told from a copy that was read: figures that are texts, and no figures, are of no such result. */
function toldOf<R>(shape: AnyShape, result: R, tell: (copy: R) => string): string {
  const [copy] = copyAll([shape, result, "result"]);
  const text = attempt(() => tell(copy));
  if (text === undefined) throw new SakipError([problemAt("invalid-input", ["result"], result, whatChanged)]);
  return text;
}

const whatChanged = {
  en: "a result that tells what changed, with all its parts",
  id: "hasil tentang perubahan, lengkap dengan bagiannya",
};

const toldShape = () => resultShape("explanation", "explanation-difference", "rank-change", "absorption-change");
