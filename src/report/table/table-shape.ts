import {
  citationShape,
  document,
  findingShape,
  flag,
  type Given,
  list,
  literal,
  nullable,
  object,
  optional,
  type Read,
  record,
  text,
  variant,
  whole,
} from "../../core/index.ts";
import { resultNumber } from "../../number/index.ts";
import { columnShape } from "./column-shape.ts";
import { numberFormatShape } from "./number-format.ts";
import { wordsShape } from "./words.ts";

const span = /* @__PURE__ */ (() => whole(1, 10_000))();

const placeFields = /* @__PURE__ */ (() => ({
  /** How many rows it covers, downwards. */
  rows: span,
  /** How many columns it covers, to the right. */
  columns: span,
  /** The numbers of its footnotes. */
  notes: list(span),
}))();

/** The shape of a {@link TextCell}. */
const textCellShape = /* @__PURE__ */ (() =>
  object({
    /** Says what this is. */
    kind: literal("text"),
    /** The text. */
    text: wordsShape,
    ...placeFields,
  }))();

/** The shape of a {@link NumberCell}. */
const numberCellShape = /* @__PURE__ */ (() =>
  object({
    /** Says what this is. */
    kind: literal("number"),
    /** The exact figure. */
    value: resultNumber,
    /** The figure that is printed in its place, where that is not a matter of decimals. */
    shown: optional(resultNumber),
    /** How it is printed, where not as its column says. */
    format: optional(numberFormatShape),
    /** The unit printed behind it. */
    unit: optional(wordsShape),
    ...placeFields,
  }))();

/** The shape of a {@link MissingCell}. */
const missingCellShape = /* @__PURE__ */ (() =>
  object({
    /** Says what this is. */
    kind: literal("missing"),
    /** The code of the reason; null where there is none. */
    code: nullable(text),
    ...placeFields,
  }))();

/**
 * A cell of a table that holds a text.
 *
 * @term sel teks
 */
export interface TextCell extends Given<typeof textCellShape> {}

/**
 * A cell of a table that holds a figure, exact, with how it is printed.
 *
 * @term sel angka
 */
export interface NumberCell extends Given<typeof numberCellShape> {}

/**
 * A cell of a table in which a figure is missing: its first footnote says why. It prints as a dash.
 *
 * @term sel tanpa angka
 */
export interface MissingCell extends Given<typeof missingCellShape> {}

/**
 * A cell of a table.
 *
 * @term sel tabel
 */
export type TableCell = TextCell | NumberCell | MissingCell;

const cellShape = /* @__PURE__ */ (() =>
  variant("kind", { text: textCellShape, number: numberCellShape, missing: missingCellShape }))();

const cellsFields = /* @__PURE__ */ (() => ({
  /** The cells by the keys of their columns. Where there is none, the place is blank, or covered by another cell. */
  cells: record(cellShape),
}))();

/** The shape of a row of a table. */
const rowShape = /* @__PURE__ */ (() =>
  variant("kind", {
    item: object({ kind: literal("item"), ...cellsFields }),
    subtotal: object({ kind: literal("subtotal"), ...cellsFields }),
    total: object({ kind: literal("total"), ...cellsFields }),
    band: object({ kind: literal("band"), text: wordsShape }),
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

/** The shape of a {@link Table}. */
export const tableShape = /* @__PURE__ */ (() =>
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
export interface Table extends Given<typeof tableShape> {}

/** A table as it was read. */
export type TableRead = Read<typeof tableShape>;

/** A row as it was read. */
export type RowRead = TableRead["rows"][number];

/** A cell as it was read. */
export type TableCellRead = Read<typeof cellShape>;
