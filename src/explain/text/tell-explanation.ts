import { readAll } from "../../core/index.ts";
import { type Explanation, explanationShape, toldExplanation } from "../tell/index.ts";
import { type ExplainTextOptions, textOptionsShape } from "./text-options.ts";

/**
 * Tells an explanation in sentences, as {@link explainText} does, without knowing how results are explained: with one
 * explainer beside it, a page that tells of one kind of result stays small.
 *
 * @term uraian penjelasan
 * @param explanation - What an explainer gave, or as it was kept.
 * @param options - The language, Indonesian unless told, and how many levels of steps.
 * @returns One line for the result and one for each step below it, numbered and set in.
 * @throws A {@link SakipError} `invalid-input` for what is no explanation.
 * @see No official source.
 * @example
 * ```ts
 * import { explainAchievement, measureAchievement, tellExplanation } from "sakip";
 *
 * const explanation = explainAchievement(measureAchievement({ polarity: "maximize", target: 80, realization: 60 }));
 * tellExplanation(explanation).split(". ").slice(0, 2)
 * // => ["Capaian: 75%", "Dihitung dari realisasi 60 ÷ target 80 × 100 = 75%"]
 * ```
 */
export function tellExplanation(explanation: Explanation, options: ExplainTextOptions = {}): string {
  const [read, terms] = readAll([explanationShape, explanation, "explanation"], [textOptionsShape, options, "options"]);
  return toldExplanation(read, terms);
}
