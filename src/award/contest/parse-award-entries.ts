import * as z from "zod";
import { parseWith } from "../../core/index.ts";
import { type AwardEntry, awardEntrySchema } from "../../regulation/index.ts";

/**
 * Reads an unknown list of entries from a file or a request. What the library does not know is left out.
 *
 * @term peserta penghargaan
 * @param input - The document.
 * @throws A {@link SakipError} with every problem, by its place in the document.
 * @see No official source: the shape is ours.
 * @example
 * ```ts
 * import { parseAwardEntries } from "sakip";
 *
 * parseAwardEntries([{ id: "adiarta", agencyId: "disperpusip", score: "91.5" }]).length // => 1
 * parseAwardEntries([{ id: "adiarta", agencyId: "disperpusip", score: "91,5" }]) // => throws invalid-number
 * ```
 */
export function parseAwardEntries(input: unknown): readonly AwardEntry[] {
  return parseWith(z.array(awardEntrySchema), input);
}
