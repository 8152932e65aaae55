import { parseWith } from "../../../core/index.ts";
import { defineRegulation } from "./define-regulation.ts";
import type { Regulation } from "./regulation.ts";
import { regulationInputSchema } from "./regulation-schema.ts";

/**
 * Reads a regulation from an unknown document, such as a JSON file, and proves it.
 *
 * @term peraturan evaluasi AKIP
 * @param input - The document. What {@link defineRegulation} handed out reads back as the same regulation.
 * @param base - The regulation of which this is a variant.
 * @throws A {@link SakipError} `invalid-input` for a wrong shape, or what {@link defineRegulation} throws.
 * @see No official source: reading data is no rule of SAKIP.
 * @example
 * ```ts
 * import { parseRegulation, permenpanrb88of2021 } from "sakip";
 *
 * parseRegulation(JSON.parse(JSON.stringify(permenpanrb88of2021))).id // => "permenpanrb-88-2021"
 * parseRegulation({ id: "empty" }) // => throws invalid-input
 * ```
 */
export function parseRegulation(input: unknown, base?: Regulation): Regulation {
  return defineRegulation(parseWith(regulationInputSchema, input), base);
}
