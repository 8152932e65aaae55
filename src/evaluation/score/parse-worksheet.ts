import { parseWith } from "../../core/index.ts";
import { type Worksheet, worksheetSchema } from "./worksheet-schema.ts";

/**
 * Reads a worksheet from an unknown document, such as the body of a request.
 *
 * @term lembar kerja evaluasi (LKE)
 * @param input - The document.
 * @throws A {@link SakipError} with every problem at once: `invalid-input` for a wrong shape.
 * @see No official source: reading data is no rule of SAKIP.
 * @example
 * ```ts
 * import { parseWorksheet } from "sakip";
 *
 * parseWorksheet({ evaluationYear: 2024, answers: { planning: { existence: "A" } } }).evaluationYear // => 2024
 * parseWorksheet({ evaluationYear: 2024, answers: { planning: "A" } }) // => throws invalid-input
 * ```
 */
export function parseWorksheet(input: unknown): Worksheet {
  return parseWith(worksheetSchema, input);
}
