import { either, isKeyed, localeShape, optional, type Read, valueUnder } from "../../core/index.ts";
import { type Document, documentShape } from "../document/index.ts";
import { type Table, tableShape } from "../table/index.ts";

/**
 * What every renderer takes: a table or a document.
 *
 * @term bahan cetak
 */
export type Printable = Table | Document;

/** The shape of what is printed. */
export const printableShape = /* @__PURE__ */ (() =>
  either([documentShape, tableShape], (value) =>
    isKeyed(value) && valueUnder(value, "kind") === "table" ? tableShape : documentShape,
  ))();

/** What is printed, as it was read. */
export type PrintableRead = Read<typeof printableShape>;

/** The language, which every renderer may be told. */
export const localeField = /* @__PURE__ */ (() => ({
  /** `"id"` (the default) or `"en"`: the language of our words, and the notation of the figures. */
  locale: optional(localeShape, "id"),
}))();
