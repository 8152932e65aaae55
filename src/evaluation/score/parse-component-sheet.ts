import { parseWith } from "../../core/index.ts";
import { type ComponentSheet, componentSheetSchema } from "./component-sheet-schema.ts";

/**
 * Reads a component sheet from an unknown document, such as the body of a request.
 *
 * @term lembar nilai komponen
 * @param input - The document.
 * @throws A {@link SakipError} with every problem at once: `invalid-input` for a wrong shape, `invalid-number`.
 * @see No official source: reading data is no rule of SAKIP.
 * @example
 * ```ts
 * import { parseComponentSheet } from "sakip";
 *
 * parseComponentSheet({ evaluationYear: 2023, components: { planning: "24.60" } }).evaluationYear // => 2023
 * parseComponentSheet({ evaluationYear: "2023", components: { planning: "24,60" } }) // => throws invalid-input
 * ```
 */
export function parseComponentSheet(input: unknown): ComponentSheet {
  return parseWith(componentSheetSchema, input);
}
