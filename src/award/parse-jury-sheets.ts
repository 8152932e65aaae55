import * as z from "zod";
import { parseWith } from "../core/index.ts";
import type { JurySheet } from "./jury.ts";
import { jurySheetSchema } from "./jury-schema.ts";

/**
 * Reads an unknown list of sheets from a file or a request. What the library does not know is left out.
 *
 * @term lembar nilai juri
 * @param input - The document.
 * @throws A {@link SakipError} with every problem, by its place in the document.
 * @see No official source: the shape is ours.
 */
export function parseJurySheets(input: unknown): readonly JurySheet[] {
  return parseWith(z.array(jurySheetSchema), input);
}
