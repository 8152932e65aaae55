import { parseWith } from "../../core/index.ts";
import type { IkpaAbsorptionInput } from "./ikpa-input.ts";
import { ikpaAbsorptionInputSchema } from "./ikpa-input-schema.ts";

/**
 * Reads an unknown document as the input of {@link ikpaAbsorption}, as it comes out of a file or a request.
 *
 * @term penyerapan anggaran IKPA
 * @param input - The document.
 * @returns The input, with its amounts as they were given.
 * @throws A {@link SakipError} with every problem: `invalid-input`, `invalid-number`, `out-of-range`.
 * @see No official source: the shape is ours.
 * @example
 * ```ts
 * import { parseIkpaAbsorption } from "sakip";
 *
 * parseIkpaAbsorption({ year: 2024, quarters: [] }).year // => 2024
 * parseIkpaAbsorption({ year: "2024" }) // => throws invalid-input
 * ```
 */
export function parseIkpaAbsorption(input: unknown): IkpaAbsorptionInput {
  return parseWith(ikpaAbsorptionInputSchema, input);
}
