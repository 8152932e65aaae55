import type { Locale } from "../../core/index.ts";
import {
  type ColumnRead,
  leavesOf,
  printNumber,
  type RowRead,
  type TableCellRead,
  type TableRead,
  textIn,
} from "../table/index.ts";
import { DASH } from "./render-words.ts";

/** A cell of the head: over one column, or over several. */
export interface HeadCell {
  readonly text: string;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A column that holds cells, and the side on which they stand. */
export interface Leaf {
  readonly column: ColumnRead;
  readonly align: "start" | "center" | "end";
  /** The heads over it, from the top down to its own. */
  readonly path: readonly string[];
}

/** A cell in its place. */
export interface GridCell {
  readonly cell: TableCellRead;
  readonly text: string;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly align: Leaf["align"];
  readonly namesRow: boolean;
}

/** A place of a row: the cell that begins there or covers it, or nothing. */
export type Slot = { readonly cell: GridCell; readonly begins: boolean } | undefined;

/** A row of the body: a band, or a place for each column with the cell that begins there or covers it. */
export type GridRow =
  | { readonly kind: "band"; readonly text: string }
  | { readonly kind: "item" | "subtotal" | "total"; readonly slots: readonly Slot[] };

/** A table in one language, laid out in rows and columns. */
export interface Grid {
  readonly caption: string;
  readonly heads: readonly (readonly HeadCell[])[];
  /** The row of column numbers; empty where there is none. */
  readonly numbers: readonly string[];
  readonly leaves: readonly Leaf[];
  readonly rows: readonly GridRow[];
}

/** Lays a table out in one language. */
export function gridOf(table: TableRead, locale: Locale): Grid {
  const leaves = leavesWithPaths(table.columns, [], locale);
  // The cells from above that reach into a row, with how many more rows they reach.
  let above: readonly (Covering | undefined)[] = [];
  const rows = table.rows.map((row): GridRow => {
    if (row.kind === "band") {
      above = [];
      return { kind: "band", text: textIn(row.text, locale) };
    }
    const slots = slotsOf(cellsOf(row, leaves, locale), above, leaves.length);
    above = slots.map((slot, i) => {
      const left = slot?.begins === false && above[i] !== undefined ? above[i].left - 1 : (slot?.cell.rows ?? 1) - 1;
      return slot === undefined || left === 0 ? undefined : { cell: slot.cell, left };
    });
    return { kind: row.kind, slots };
  });
  return {
    caption: textIn(table.caption, locale),
    heads: headsOf(table.columns, locale),
    numbers: table.numbered ? leaves.map(({ column }, i) => `(${column.number ?? i + 1})`) : [],
    leaves,
    rows,
  };
}

interface Covering {
  readonly cell: GridCell;
  readonly left: number;
}

/** The places of a row: a cell begins, or reaches into it from the left or from above. */
function slotsOf(
  cells: readonly GridCell[],
  above: readonly (Covering | undefined)[],
  columns: number,
): readonly Slot[] {
  return Array.from({ length: columns }, (_, i): Slot => {
    const cell = cells.find((each) => each.column <= i && i < each.column + each.columns);
    if (cell !== undefined) return { cell, begins: cell.column === i };
    const covering = above[i]?.cell;
    return covering && { cell: covering, begins: false };
  });
}

function cellsOf(
  row: Exclude<RowRead, { kind: "band" }>,
  leaves: readonly Leaf[],
  locale: Locale,
): readonly GridCell[] {
  return leaves.flatMap(({ column, align }, i): GridCell[] => {
    const cell = row.cells.get(column.key);
    if (cell === undefined) return [];
    const { rows, columns } = cell;
    const side = columns > 1 && cell.kind === "text" ? "start" : align;
    const namesRow = row.kind === "item" ? column.namesRow : columns > 1;
    return [{ cell, text: cellText(cell, column, locale), column: i, rows, columns, align: side, namesRow }];
  });
}

/** A cell as it is printed. */
function cellText(cell: TableCellRead, column: ColumnRead, locale: Locale): string {
  switch (cell.kind) {
    case "text":
      return textIn(cell.text, locale);
    case "missing":
      return DASH;
    case "number": {
      const figure = printNumber(cell.shown ?? cell.value, cell.format ?? column.format, locale);
      return cell.unit === undefined ? figure : `${figure} ${textIn(cell.unit, locale)}`;
    }
  }
}

function leavesWithPaths(columns: readonly ColumnRead[], above: readonly string[], locale: Locale): readonly Leaf[] {
  return columns.flatMap((column) => {
    const path = [...above, textIn(column.head, locale)];
    if (column.columns.length > 0) return leavesWithPaths(column.columns, path, locale);
    return [{ column, align: column.align ?? (column.holds === "number" ? "end" : "start"), path }];
  });
}

/** The rows of the head: a head over several columns stands above theirs, and both reach down as far as they can. */
function headsOf(columns: readonly ColumnRead[], locale: Locale): readonly (readonly HeadCell[])[] {
  const depth = depthOf(columns);
  const heads: HeadCell[][] = Array.from({ length: depth }, () => []);
  place(columns, 0, 0);
  return heads;

  function place(own: readonly ColumnRead[], level: number, from: number): void {
    let column = from;
    for (const each of own) {
      const across = each.columns.length === 0 ? 1 : leavesOf(each.columns).length;
      const rows = depth - level - depthOf(each.columns);
      heads[level]?.push({ text: textIn(each.head, locale), column, rows, columns: across });
      place(each.columns, level + rows, column);
      column += across;
    }
  }
}

function depthOf(columns: readonly ColumnRead[]): number {
  return columns.length === 0 ? 0 : 1 + Math.max(...columns.map((each) => depthOf(each.columns)));
}
