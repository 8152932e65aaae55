import {
  type Given,
  list,
  nullable,
  object,
  optional,
  type Read,
  record,
  type Shape,
  text,
  where,
} from "../../../core/index.ts";
import { resultNumber } from "../../../number/index.ts";
import { isoDate } from "../../../period/index.ts";
import { onlyOnce } from "./only-once.ts";

const awardEntryFields = /* @__PURE__ */ (() =>
  object(
    {
      /** The id of the entry: what is awarded is the entry, not its owner. */
      id: text,
      /** The owner: an agency, a regional company (BUMD), a person; an id, never a name. */
      agencyId: text,
      /** What the entry is called: the name of the innovation, or of the agency. */
      title: optional(text),
      /** Its score; null when it was not judged. */
      score: nullable(resultNumber),
      /** Its score in the round before, for awards to the most improved. */
      previousScore: optional(nullable(resultNumber)),
      /** Its grade (predikat), where one was given. */
      grade: optional(text),
      /** Its grade in the round before. */
      previousGrade: optional(text),
      /** The category it entered in. */
      category: optional(text),
      /** The cluster of its owner: `"kabupaten"`, `"BUMD"`. */
      cluster: optional(text),
      /** The day since which it has been in use. */
      startedOn: optional(isoDate),
      /** The documents that were handed in, by the words of the scheme. */
      documents: optional(list(text)),
      /** Further figures by name, for tie-breaks. */
      figures: optional(record(nullable(resultNumber))),
      /** Why it was disqualified; absent when it was not. */
      disqualified: optional(text),
    },
    { open: true },
  ))();

/**
 * What competes: an innovation, an agency, a person. One owner may have several entries, and win with several.
 *
 * @term peserta penghargaan
 */
export interface AwardEntry extends Given<typeof awardEntryFields> {}

/**
 * The shape of an entry. It may carry columns of your own; each entry is handed back as it is.
 *
 * @term peserta penghargaan
 */
export const awardEntryShape: Shape<AwardEntry, Read<typeof awardEntryFields>> = awardEntryFields;

/**
 * The shape of a list of entries, each with an id of its own.
 *
 * @term daftar peserta penghargaan
 */
export const awardEntriesShape = /* @__PURE__ */ (() => where(list(awardEntryShape), onlyOnce("id"), ["id"]))();
