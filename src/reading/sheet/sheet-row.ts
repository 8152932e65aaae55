import type { CellReading } from "./cell-reading.ts";

/**
 * What a cell ended as: used, said to be nothing, not understood, or not asked for.
 *
 * @term nasib sel
 */
export type CellUse = "used" | "none" | "unread" | "unused";

/**
 * What a row is.
 *
 * @term jenis baris
 */
export type RowKind =
  | "head"
  | "item"
  | "subtotal"
  | "total"
  | "heading"
  | "numbers"
  | "legend"
  | "note"
  | "signature"
  | "blank";

/**
 * A cell with what it was read as.
 *
 * @term sel
 */
export interface SheetCell {
  /** Where it stands: `"J9"`. */
  readonly at: string;
  /** The column, from 0. */
  readonly column: number;
  /** The field that it is read for; null where its column has none. */
  readonly field: string | null;
  /** What it ended as. */
  readonly use: CellUse;
  /** What it was read as. */
  readonly reading: CellReading;
  /** What is stored there: a text, a number, yes or no; null where it is blank. */
  readonly stored: string | number | boolean | null;
}

/**
 * Something that a row stands for, or opens: a programme, a component, a goal.
 *
 * @term simpul baris
 */
export interface RowNode {
  /** Its level. */
  readonly level: string;
  /** Its code or number, whole; null when it has none. */
  readonly code: string | null;
  /** What it is called; null when nothing says it. */
  readonly title: string | null;
}

/**
 * A row with its kind, its place among the others and its cells.
 *
 * @term baris
 */
export interface SheetRow {
  /** The number of the sheet, from 0. */
  readonly table: number;
  /** The row, from 0. */
  readonly row: number;
  /** What it is. */
  readonly kind: RowKind;
  /** Its level; null when it has none. */
  readonly level: string | null;
  /** The nodes above it and its own, from the top down. */
  readonly nodes: readonly RowNode[];
  /** How many of these begin in this row. */
  readonly opens: number;
  /** The row that it is the sum of, or a part of: from 0; null at the top. */
  readonly parent: number | null;
  /** The row that it only goes on with, as another line of it; null for a row of its own. */
  readonly continues: number | null;
  /** Its cells, all of them. */
  readonly cells: readonly SheetCell[];
}

/**
 * A column with its head and what it means.
 *
 * @term kolom
 */
export interface SheetColumn {
  /** The number of the sheet, from 0. */
  readonly table: number;
  /** The row of the head that it stands under, from 0; null where there is none. */
  readonly head: number | null;
  /** Its letter. */
  readonly column: string;
  /** The head cells above it, from the top down. */
  readonly path: readonly string[];
  /** What it means; null when it is not read. */
  readonly field: string | null;
  /** What tells it apart from other columns of the field. */
  readonly groups: Readonly<Record<string, string>>;
  /** The notation of its texts; null when none of them tells. */
  readonly notation: "id" | "en" | "mixed" | null;
  /** Whether it holds numbers, texts, or both. */
  readonly holds: "numbers" | "texts" | "both" | "nothing";
  /** Whether bare figures are fractions that stand for percents. */
  readonly isFraction: boolean;
}

/**
 * A printed figure that follows from others, with what it should be.
 *
 * @term angka hasil hitung
 */
export interface PrintedTotal {
  /** The number of the sheet, from 0. */
  readonly table: number;
  /** Where it stands. */
  readonly at: string;
  /** What it is of the others. */
  readonly is: "sum" | "mean" | "ratio" | "difference" | "product" | "formula";
  /** What is printed, as it is stored. */
  readonly printed: string;
  /** What follows from the others, in the same unit. */
  readonly right: string;
  /** The cells that it follows from: `"C6+C7"`. */
  readonly how: string;
  /** Whether it is right, but for the noise of spreadsheets and the decimals it is printed with. */
  readonly agrees: boolean;
}
