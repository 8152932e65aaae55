import * as z from "zod";
import { textSchema } from "../../../core/index.ts";
import { decimalInputSchema } from "../../../number/index.ts";

const date = () => z.iso.date({ error: 'a date such as "2023-10-05"' });

/**
 * The zod schema of an {@link AwardEntry}.
 *
 * @term peserta penghargaan
 */
export const awardEntrySchema = /* @__PURE__ */ (() =>
  z
    .object({
      /** The id of the entry: what is awarded is the entry, not its owner. */
      id: textSchema,
      /** The owner: an agency, a regional company (BUMD), a person; an id, never a name. */
      agencyId: textSchema,
      /** What the entry is called: the name of the innovation, or of the agency. */
      title: textSchema.exactOptional(),
      /** Its score; null when it was not judged. */
      score: decimalInputSchema.nullable(),
      /** Its score in the round before, for awards to the most improved. */
      previousScore: decimalInputSchema.nullable().exactOptional(),
      /** Its grade (predikat), where one was given. */
      grade: textSchema.exactOptional(),
      /** Its grade in the round before. */
      previousGrade: textSchema.exactOptional(),
      /** The category it entered in. */
      category: textSchema.exactOptional(),
      /** The cluster of its owner: `"kabupaten"`, `"BUMD"`. */
      cluster: textSchema.exactOptional(),
      /** The day since which it has been in use. */
      startedOn: date().exactOptional(),
      /** The documents that were handed in, by the words of the scheme. */
      documents: z.array(textSchema).readonly().exactOptional(),
      /** Further figures by name, for tie-breaks. */
      figures: z.record(z.string(), decimalInputSchema.nullable()).readonly().exactOptional(),
      /** Why it was disqualified; absent when it was not. */
      disqualified: textSchema.exactOptional(),
    })
    .readonly())();
