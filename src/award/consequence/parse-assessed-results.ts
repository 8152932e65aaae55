import * as z from "zod";
import { parseWith } from "../../core/index.ts";
import { assessedResultSchema } from "./assessed-result-schema.ts";
import type { AssessedResult } from "./consequence.ts";

/**
 * Reads an unknown list of results from a file or a request. What the library does not know is left out.
 *
 * @term hasil yang dinilai
 * @param input - The document.
 * @throws A {@link SakipError} with every problem, by its place in the document.
 * @see No official source: the shape is ours.
 * @example
 * ```ts
 * import { parseAssessedResults } from "sakip";
 *
 * parseAssessedResults([{ id: "disnaker", month: "2023-11", values: { absorption: "30.86" } }]).length // => 1
 * parseAssessedResults([{ id: "disnaker", month: "2023-13" }]) // => throws invalid-input
 * ```
 */
export function parseAssessedResults(input: unknown): readonly AssessedResult[] {
  return parseWith(z.array(assessedResultSchema), input);
}
