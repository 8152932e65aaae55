import {
  bilingualShape,
  document,
  type Given,
  object,
  optional,
  type Read,
  type Shape,
  text,
  word,
} from "../shape/index.ts";

/**
 * How well a rule is known. Only `read` may be presented as law.
 *
 * | status | meaning |
 * |---|---|
 * | `read` | the regulation or official report itself was read |
 * | `reproduced` | found to hold on published figures |
 * | `restated` | read in two or more independent sources that restate the regulation |
 * | `reported` | read in one source that restates the regulation |
 * | `practice` | seen in the working of government applications or offices: practice, not law |
 * | `inferred` | follows from facts of the other kinds |
 * | `remembered` | known from memory, read nowhere |
 * | `unverified` | could not be checked |
 * | `convention` | a choice of this library or of the caller: no source exists |
 *
 * @term status rujukan
 */
export type CitationStatus =
  | "read"
  | "reproduced"
  | "restated"
  | "reported"
  | "practice"
  | "inferred"
  | "remembered"
  | "unverified"
  | "convention";

/** Every status, the best known first. */
export const citationStatuses: readonly CitationStatus[] = [
  "read",
  "reproduced",
  "restated",
  "reported",
  "practice",
  "inferred",
  "remembered",
  "unverified",
  "convention",
];

const citationFields = /* @__PURE__ */ (() =>
  document(
    object({
      /** The regulation or document, by its usual short title: `"PermenPANRB 88/2021"`. */
      title: text,
      /** How well it is known. */
      status: word(citationStatuses),
      /** The article, annex, page or clause, when known. */
      clause: optional(text),
      /** What was really seen, and what stays open. */
      note: optional(bilingualShape),
      /** Where the text can be found: an address. */
      link: optional(text),
      /** Where it was seen, when that is not the regulation itself: the page, the report, the application. */
      seenIn: optional(text),
    }),
  ))();

/**
 * Where a rule or a value comes from, and how well that is known.
 *
 * @term rujukan
 */
export interface Citation extends Given<typeof citationFields> {}

/** The shape of a {@link Citation}: a rule without a source is refused, not guessed. */
export const citationShape: Shape<Citation, Read<typeof citationFields>> = citationFields;
