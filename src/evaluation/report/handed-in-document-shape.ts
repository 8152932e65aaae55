import {
  type Given,
  list,
  nullable,
  object,
  type Read,
  type Refuse,
  type Shape,
  series,
  text,
  where,
  whole,
} from "../../core/index.ts";
import { isoDate } from "../../period/index.ts";

const handedInDocumentFields = /* @__PURE__ */ (() =>
  object({
    /** The agency. */
    agencyId: text,
    /** Which document: the id of the deadline, such as `"unit-performance-report"`. */
    document: text,
    /** The fiscal year that it is about. */
    year: whole(1900, 9998, "invalid-period"),
    /** The day on which it was handed in; null when it was not. */
    handedInOn: nullable(isoDate),
  }))();

/**
 * A document of an agency, and when it was handed in.
 *
 * @term dokumen yang disampaikan
 */
export interface HandedInDocument extends Given<typeof handedInDocumentFields> {}

/**
 * The shape of a {@link HandedInDocument}.
 *
 * @term dokumen yang disampaikan
 */
export const handedInDocumentShape: Shape<
  HandedInDocument,
  Read<typeof handedInDocumentFields>
> = handedInDocumentFields;

/** The shape of documents: one of an agency, of a kind and of a year. */
export const handedInDocumentsShape = /* @__PURE__ */ (() =>
  where(series(handedInDocumentShape), lawOfOneEach, ["agencyId", "document", "year"]))();

/** The same as a list, which can be read again. */
export const handedInDocumentListShape = /* @__PURE__ */ (() =>
  where(list(handedInDocumentShape), lawOfOneEach, ["agencyId", "document", "year"]))();

function lawOfOneEach(
  documents: readonly Pick<HandedInDocument, "agencyId" | "document" | "year">[],
  refuse: Refuse,
): void {
  const seen = new Set<string>();
  for (const [i, { agencyId, document, year }] of documents.entries()) {
    const key = JSON.stringify([agencyId, document, year]);
    if (seen.has(key))
      refuse("duplicate-key", [i], {
        en: "one document of a kind of an agency and a year",
        id: "satu dokumen sejenis untuk satu instansi dan tahun",
      });
    seen.add(key);
  }
}
