import { parseWith } from "../../core/index.ts";
import type { IkpaDeviationInput } from "./ikpa-input.ts";
import { ikpaDeviationInputSchema } from "./ikpa-input-schema.ts";

/**
 * Reads an unknown document as the input of {@link ikpaDeviation}, as it comes out of a file or a request.
 *
 * @term deviasi Halaman III DIPA
 * @param input - The document.
 * @returns The input, with its amounts as they were given.
 * @throws A {@link SakipError} with every problem: `invalid-input`, `invalid-number`, `out-of-range`.
 * @see No official source: the shape is ours.
 * @example
 * ```ts
 * import { parseIkpaDeviation } from "sakip";
 *
 * parseIkpaDeviation({ year: 2024, months: [] }).year // => 2024
 * parseIkpaDeviation({ year: "2024" }) // => throws invalid-input
 * ```
 */
export function parseIkpaDeviation(input: unknown): IkpaDeviationInput {
  return parseWith(ikpaDeviationInputSchema, input);
}
