import * as z from "zod";
import { parseWith } from "../../core/index.ts";
import { type Recommendation, recommendationSchema } from "./recommendation-schema.ts";

/**
 * Reads the recommendations of an evaluation report from an unknown document, such as a JSON file.
 *
 * @term rekomendasi
 * @param input - The document: a list of recommendations.
 * @throws A {@link SakipError} `invalid-input` with every problem at once.
 * @see No official source: reading data is no rule of SAKIP.
 * @example
 * ```ts
 * import { parseRecommendations } from "sakip";
 *
 * parseRecommendations([{ id: "1", text: "Reviu IKU", followUp: "done" }]).length // => 1
 * parseRecommendations([{ id: "1", text: "Reviu IKU", followUp: "sudah" }]) // => throws invalid-input
 * ```
 */
export function parseRecommendations(input: unknown): readonly Recommendation[] {
  return parseWith(z.array(recommendationSchema).readonly(), input);
}
