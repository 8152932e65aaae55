import {
  type Given,
  type GivenOf,
  list,
  literal,
  nullable,
  object,
  optional,
  type Read,
  text,
  variant,
  whole,
} from "../../core/index.ts";
import { resultNumber } from "../../number/index.ts";
import { numberFormatShape } from "./number-format.ts";
import { wordsShape } from "./words.ts";

/** How many, of rows, columns and footnotes. */
export const span = /* @__PURE__ */ (() => whole(1, 10_000))();

const placeFields = /* @__PURE__ */ (() => ({
  /** How many rows it covers, downwards. */
  rows: span,
  /** How many columns it covers, to the right. */
  columns: span,
  /** The numbers of its footnotes. */
  notes: list(span),
}))();

/** The same as results carry them. */
interface PlaceFields extends GivenOf<typeof placeFields> {}

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
export interface TextCell extends PlaceFields, Given<typeof textCellShape> {}

/**
 * A cell of a table that holds a figure, exact, with how it is printed.
 *
 * @term sel angka
 */
export interface NumberCell extends PlaceFields, Given<typeof numberCellShape> {}

/**
 * A cell of a table in which a figure is missing: its first footnote says why. It prints as a dash.
 *
 * @term sel tanpa angka
 */
export interface MissingCell extends PlaceFields, Given<typeof missingCellShape> {}

/**
 * A cell of a table.
 *
 * @term sel tabel
 * @example
 * ```ts
 * import { buildTable, type TableCell } from "sakip/report";
 *
 * const { rows: [row] } = buildTable({
 *   caption: "Pagu",
 *   columns: [{ key: "budget", head: "Pagu (Rp)", holds: "number" }],
 *   rows: [{ kind: "item", cells: { budget: 10 } }],
 * });
 * const cells: readonly TableCell[] = row !== undefined && row.kind !== "band" ? Object.values(row.cells) : [];
 * cells.map(({ kind }) => kind) // => ["number"]
 * ```
 */
export type TableCell = TextCell | NumberCell | MissingCell;

/** The shape of a {@link TableCell}. */
export const tableCellShape = /* @__PURE__ */ (() =>
  variant("kind", { text: textCellShape, number: numberCellShape, missing: missingCellShape }))();

/** A cell as it was read. */
export type TableCellRead = Read<typeof tableCellShape>;
