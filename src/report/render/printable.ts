import { either, type GivenOf, isKeyed, localeShape, optional, type Read, valueUnder } from "../../core/index.ts";
import { type Document, documentShape, type Picture, pictureShape } from "../document/index.ts";
import { type Table, tableShape, type Words } from "../table/index.ts";

/**
 * What every renderer takes: a table, a document or a picture.
 *
 * @term bahan cetak
 */
export type Printable = Table | Document | Picture;

/** The shape of what is printed. */
export const printableShape = /* @__PURE__ */ (() => {
  const shapes = { table: tableShape, picture: pictureShape, document: documentShape };
  return either([documentShape, tableShape, pictureShape], (value) => {
    const kind = isKeyed(value) ? valueUnder(value, "kind") : undefined;
    return kind === "table" || kind === "picture" ? shapes[kind] : documentShape;
  });
})();

/** What is printed, as it was read. */
export type PrintableRead = Read<typeof printableShape>;

/** What stands above it. */
export function titleOf(read: PrintableRead): Words {
  if (read.kind === "table") return read.caption;
  return read.kind === "picture" ? read.description : read.title;
}

/** The language, which every renderer may be told. */
export const localeField = /* @__PURE__ */ (() => ({
  /** `"id"` (the default) or `"en"`: the language of our words, and the notation of the figures. */
  locale: optional(localeShape, "id"),
}))();

/** The same as callers write it. */
export interface LocaleField extends GivenOf<typeof localeField> {}
