import {
  type Bilingual,
  either,
  type Given,
  leaf,
  list,
  nullable,
  object,
  optional,
  type Read,
  record,
  type Shape,
  text,
  whole,
  word,
} from "../../core/index.ts";
import { periodShape } from "../../period/index.ts";
import { rangeNamed } from "./address.ts";
import { cellShape } from "./cell-shape.ts";

const range: Bilingual = { en: 'a range as "A6:D8"', id: 'rentang sel seperti "A6:D8"' };

const rangeShape = /* @__PURE__ */ (() =>
  leaf<string>({ type: "string" }, range, (value) =>
    typeof value === "string" && rangeNamed(value) !== undefined ? value : undefined,
  ))();

const rowsShape = /* @__PURE__ */ (() => list(list(cellShape)))();

const sheetTableFields = /* @__PURE__ */ (() =>
  object({
    /** The name of the sheet or file. */
    name: optional(text),
    /** The rows of cells, from the top, as they are stored: texts, numbers, dates, null. */
    rows: rowsShape,
    /** The cells that are merged: `"A6:D8"`. */
    merges: optional(list(rangeShape)),
    /** The number formats, by cell (`"C5"`) or by column (`"C"`): `"0.00%"`. */
    formats: optional(record(text)),
  }))();

/**
 * A sheet: its rows of cells, and what a spreadsheet knows of them besides.
 *
 * @term lembar
 */
export interface SheetTable extends Given<typeof sheetTableFields> {}

/** The shape of a {@link SheetTable}. */
export const sheetTableShape: Shape<SheetTable, Read<typeof sheetTableFields>> = sheetTableFields;

/**
 * The rows of a sheet, from the top: cells as they are stored.
 *
 * @term baris
 */
export type Rows = Given<typeof rowsShape>;

/** The shape of what rows are read from: rows, one sheet, or several. */
export const tablesShape = /* @__PURE__ */ (() => {
  const several = list(either([rowsShape, sheetTableShape]));
  return either([rowsShape, sheetTableShape, several], (given) => {
    if (!Array.isArray(given)) return sheetTableShape;
    const [first] = given;
    return Array.isArray(first)
      ? Array.isArray(first[0])
        ? several
        : rowsShape
      : first === undefined
        ? rowsShape
        : several;
  });
})();

const readingContextFields = /* @__PURE__ */ (() =>
  object({
    /** The id of the agency. */
    agencyId: optional(text),
    /** The fiscal year. */
    year: optional(whole(1900, 9998)),
    /** The first year of the plan, where columns only count its years. */
    planStart: optional(whole(1900, 9998)),
    /** The year in which the evaluation is held. */
    evaluationYear: optional(whole(1900, 9998)),
    /** The period of figures that name none. */
    period: optional(periodShape),
    /** What figures of a period cover: the period alone, or all since the start of the year. */
    accumulation: optional(word(["per-period", "cumulative"])),
    /** Which way is good, of indicators that do not say it. */
    polarity: optional(word(["maximize", "minimize", "stabilize"])),
    /** Which budget document amounts are from, where the sheet does not say it. */
    version: optional(word(["original", "shifted", "revised"])),
    /** The post that promises, of an agreement: its id and its name. */
    owner: optional(
      object({
        /** The id of the post. */
        id: text,
        /** The name of the post. */
        position: text,
      }),
    ),
    /** The stage of a jury, where the sheet does not say it. */
    stageId: optional(text),
    /** The criteria of the worksheet: those of the guide, of an institution, of a unit. */
    sheet: optional(word(["guide", "institution", "unit"])),
  }))();

/**
 * What is known of a sheet besides its cells: often only its title or the name of its file says it.
 *
 * @term keterangan lembar
 */
export interface ReadingContext extends Given<typeof readingContextFields> {}

/** What is known of a sheet besides its cells. */
export const readingContextShape: Shape<ReadingContext, Read<typeof readingContextFields>> = readingContextFields;

const placedColumnShape = /* @__PURE__ */ (() =>
  object({
    /** The field of the layout. */
    field: text,
    /** What tells it apart from other columns of the field: `{ assessor: "self" }`. */
    groups: optional(record(text)),
  }))();

const readRowsOptionsFields = /* @__PURE__ */ (() =>
  object({
    /** The cells that are merged, where there is one sheet: `"A6:D8"`. */
    merges: optional(list(rangeShape)),
    /** The number formats, where there is one sheet: by cell or by column. */
    formats: optional(record(text)),
    /** What is known besides the cells. */
    context: optional(readingContextShape),
    /** The notation of texts that read both ways, where their column does not tell: 1.234,5 or 1,234.5. */
    notation: optional(word(["id", "en"])),
    /** What columns mean, by their letters, where their heads do not say it; null for a column that is not to be read. */
    columns: optional(record(nullable(either([text, placedColumnShape])))),
  }))();

/**
 * How rows are to be read.
 *
 * @term pilihan pembacaan lembar
 */
export interface ReadRowsOptions extends Given<typeof readRowsOptionsFields> {}

/** The shape of {@link ReadRowsOptions}. */
export const readRowsOptionsShape: Shape<ReadRowsOptions, Read<typeof readRowsOptionsFields>> = readRowsOptionsFields;
