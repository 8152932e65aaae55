import { parseWith } from "../../../core/index.ts";
import type { Rubric } from "./rubric.ts";
import { rubricSchema } from "./rubric-schema.ts";

/**
 * Reads an unknown rubric from a file or a request. What the library does not know is left out.
 *
 * @term rubrik penilaian
 * @param input - The document.
 * @throws A {@link SakipError} with every problem, by its place in the document.
 * @see No official source: the shape is ours.
 * @example
 * ```ts
 * import { parseRubric } from "sakip";
 *
 * parseRubric({ id: "rubric", stages: [] }) // => throws invalid-input
 * ```
 */
export function parseRubric(input: unknown): Rubric {
  return parseWith(rubricSchema, input);
}
