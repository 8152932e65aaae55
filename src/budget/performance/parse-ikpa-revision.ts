import { parseWith } from "../../core/index.ts";
import type { IkpaRevisionInput } from "./ikpa-input.ts";
import { ikpaRevisionInputSchema } from "./ikpa-input-schema.ts";

/**
 * Reads an unknown document as the input of {@link ikpaRevision}, as it comes out of a file or a request.
 *
 * @term revisi DIPA
 * @param input - The document.
 * @returns The input, with its amounts as they were given.
 * @throws A {@link SakipError} with every problem: `invalid-input`, `invalid-number`, `out-of-range`.
 * @see No official source: the shape is ours.
 * @example
 * ```ts
 * import { parseIkpaRevision } from "sakip";
 *
 * parseIkpaRevision({ year: 2024, semesters: [1] }).year // => 2024
 * parseIkpaRevision({ year: "2024" }) // => throws invalid-input
 * ```
 */
export function parseIkpaRevision(input: unknown): IkpaRevisionInput {
  return parseWith(ikpaRevisionInputSchema, input);
}
