import {
  citationShape,
  document,
  findingShape,
  flag,
  type Given,
  list,
  literal,
  object,
  type Read,
  record,
  type Shape,
  variant,
} from "../../core/index.ts";
import { columnShape } from "./column-shape.ts";
import { span, tableCellShape } from "./table-cell-shape.ts";
import { wordsShape } from "./words.ts";

const cellsShape = /* @__PURE__ */ (() => record(tableCellShape))();

/** The shape of a row of a table. */
const rowShape = /* @__PURE__ */ (() =>
  variant("kind", {
    item: object({
      /** Says what this is: an item. */
      kind: literal("item"),
      /** The cells by the keys of their columns. Where there is none, the place is blank, or covered by another cell. */
      cells: cellsShape,
    }),
    subtotal: object({
      /** Says what this is: the sums of a group. */
      kind: literal("subtotal"),
      /** The cells by the keys of their columns. Where there is none, the place is blank, or covered by another cell. */
      cells: cellsShape,
    }),
    total: object({
      /** Says what this is: the sums of all. */
      kind: literal("total"),
      /** The cells by the keys of their columns. Where there is none, the place is blank, or covered by another cell. */
      cells: cellsShape,
    }),
    band: object({
      /** Says what this is: a band. */
      kind: literal("band"),
      /** What it says. */
      text: wordsShape,
    }),
  }))();

/**
 * A row of a table: an item; a band over its whole width, which heads the group below it; the sums of a group; or the sums
 * of all.
 *
 * @term baris tabel
 */
export type TableRow = Given<typeof rowShape>;

/** The shape of a {@link Footnote}. */
const footnoteShape = /* @__PURE__ */ (() =>
  object({
    /** Its number: 1, 2, 3 … by first use. */
    number: span,
    /** What it says. */
    text: wordsShape,
  }))();

/**
 * A footnote of a table.
 *
 * @term catatan kaki
 */
export interface Footnote extends Given<typeof footnoteShape> {}

const tableFields = /* @__PURE__ */ (() =>
  document(
    object({
      /** Says what this is. */
      kind: literal("table"),
      /** What the table is about. */
      caption: wordsShape,
      /** The columns from left to right; a head over several columns holds them. */
      columns: list(columnShape),
      /** Whether a row of column numbers, (1) (2) …, stands below the head. */
      numbered: flag,
      /** The rows from top to bottom. */
      rows: list(rowShape),
      /** The footnotes by their numbers. */
      footnotes: list(footnoteShape),
      /** Where the rules behind the figures come from, and how well each is known. */
      sources: list(citationShape),
      /** What a person should look at before the figures are used. */
      findings: list(findingShape),
    }),
  ))();

/**
 * A table as plain data: nested columns, typed cells with exact figures, spans, groups, totals, footnotes, sources. It
 * survives JSON, and prints in either language.
 *
 * @term tabel
 */
export interface Table extends Given<typeof tableFields> {}

/** The shape of a {@link Table}. */
export const tableShape: Shape<Table, Read<typeof tableFields>> = tableFields;

/** A table as it was read. */
export type TableRead = Read<typeof tableFields>;

/** A row as it was read. */
export type RowRead = TableRead["rows"][number];
