import { flag, type Given, lazy, list, object, optional, type Shape, text, whole, word } from "../../core/index.ts";
import { type NumberFormat, numberFormatShape } from "./number-format.ts";
import { type Words, wordsShape } from "./words.ts";

const leafFields = /* @__PURE__ */ (() => ({
  /** The name under which rows give its cells, unlike that of any other column. */
  key: text,
  /** What stands in the head, with the unit of the figures below: "Pagu (Rp)". */
  head: wordsShape,
  /** What its cells hold mostly; it decides on which side they stand. `"text"` unless told. */
  holds: optional(word(["text", "number"]), "text"),
  /** On which side its cells stand; texts at the start and figures at the end unless told. */
  align: optional(word(["start", "center", "end"])),
  /** How its figures are printed. */
  format: optional(numberFormatShape, {}),
  /** Whether its cells name the row, as a name or a title does; not unless told. */
  namesRow: optional(flag, false),
  /** Its number in the row of column numbers, which several columns may share; its place unless told. */
  number: optional(whole(1, 10_000)),
  /** Its share of the width on paper, beside the other columns; 10 unless told. */
  width: optional(whole(1, 1000), 10),
}))();

const fieldsShape = /* @__PURE__ */ (() => object(leafFields))();

/**
 * A column of a table: one that holds cells, or a head over further columns.
 *
 * @term kolom tabel
 */
export interface TableColumn extends Given<typeof fieldsShape> {
  /** The columns below its head; then it holds no cells of its own. */
  readonly columns?: readonly TableColumn[] | undefined;
}

/** A column as it was read. */
export interface ColumnRead {
  readonly key: string;
  readonly head: Words;
  readonly holds: "text" | "number";
  readonly align?: "start" | "center" | "end" | undefined;
  readonly format: NumberFormat;
  readonly namesRow: boolean;
  readonly number?: number | undefined;
  readonly width: number;
  readonly columns: readonly ColumnRead[];
}

/** The shape of a {@link TableColumn}. */
export const columnShape: Shape<TableColumn, ColumnRead> = /* @__PURE__ */ (() =>
  object({
    ...leafFields,
    /** The columns below its head; then it holds no cells of its own. */
    columns: optional(list(lazy<TableColumn, ColumnRead>(() => columnShape)), []),
  }))();

/** The columns that hold cells, from left to right. */
export function leavesOf(columns: readonly ColumnRead[]): readonly ColumnRead[] {
  return columns.flatMap((column) => (column.columns.length === 0 ? [column] : leavesOf(column.columns)));
}
