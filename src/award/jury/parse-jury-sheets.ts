import * as z from "zod";
import { parseWith } from "../../core/index.ts";
import type { JurySheet } from "./jury.ts";
import { jurySheetSchema } from "./jury-sheet-schema.ts";

/**
 * Reads an unknown list of sheets from a file or a request. What the library does not know is left out.
 *
 * @term lembar nilai juri
 * @param input - The document.
 * @throws A {@link SakipError} with every problem, by its place in the document.
 * @see No official source: the shape is ours.
 * @example
 * ```ts
 * import { parseJurySheets } from "sakip";
 *
 * const sheet = { stageId: "proposal", entryId: "adiarta", judgeId: "juri-1", marks: { novelty: 80 } };
 * parseJurySheets([sheet]).length // => 1
 * parseJurySheets([{ ...sheet, marks: { novelty: "80,5" } }]) // => throws invalid-number
 * ```
 */
export function parseJurySheets(input: unknown): readonly JurySheet[] {
  return parseWith(z.array(jurySheetSchema), input);
}
