import type { Refuse } from "../../core/index.ts";
import type { CellRead } from "./cell-shape.ts";
import { leavesOf } from "./column-shape.ts";
import type { DraftRow, TableDraft } from "./draft.ts";

/** Columns have keys of their own, rows give cells of these columns, and no cell covers another or leaves the table. */
export function lawOfTable({ columns, rows }: Pick<TableDraft, "columns" | "rows">, refuse: Refuse): void {
  const keys = leavesOf(columns).map(({ key }) => key);
  const twice = keys.find((key, i) => keys.indexOf(key) !== i);
  if (twice !== undefined) refuse("invalid-input", ["columns"], onceEach(twice));
  const known = {
    en: `a column that holds cells: ${keys.join(", ")}`,
    id: `kolom yang memuat sel: ${keys.join(", ")}`,
  };
  rows.forEach((row, i) => {
    if (row.kind === "band") return;
    for (const key of row.cells.keys())
      if (!keys.includes(key)) refuse("invalid-input", ["rows", i, "cells", key], known);
    if (row.kind === "item") return;
    for (const [j, key] of row.sum.entries())
      if (!keys.includes(key)) refuse("invalid-input", ["rows", i, "sum", j], known);
  });
  if (twice === undefined) refuseSpans(keys, rows, refuse);
}

function refuseSpans(keys: readonly string[], rows: readonly DraftRow[], refuse: Refuse): void {
  const taken = new Set<string>();
  rows.forEach((row, i) => {
    if (row.kind === "band") return;
    for (const [key, cell] of row.cells) {
      const at = keys.indexOf(key);
      if (at === -1) continue;
      const path = ["rows", i, "cells", key];
      const end = row.kind === "item" ? groupEnd(rows, i) : i + 1;
      if (at + cell.columns > keys.length || i + cell.rows > end) refuse("invalid-input", path, within);
      else if (!take(taken, [i, at], cell)) refuse("invalid-input", path, apart);
    }
  });
}

/** Marks the places of a cell; whether all of them were free. */
function take(taken: Set<string>, [row, column]: readonly [number, number], cell: CellRead): boolean {
  let isFree = true;
  for (let i = row; i < row + cell.rows; i++)
    for (let j = column; j < column + cell.columns; j++) {
      if (taken.has(`${i} ${j}`)) isFree = false;
      taken.add(`${i} ${j}`);
    }
  return isFree;
}

/** The first row after a row that is no item any more: a cell covers items of one group. */
function groupEnd(rows: readonly DraftRow[], from: number): number {
  const end = rows.findIndex(({ kind }, i) => i > from && kind !== "item");
  return end === -1 ? rows.length : end;
}

const onceEach = (key: string) => ({
  en: `keys of their own, but "${key}" stands twice`,
  id: `kunci yang berbeda, tetapi "${key}" muncul dua kali`,
});
const within = {
  en: "a cell that stays within the table and within its group of rows",
  id: "sel yang tidak keluar dari tabel dan dari kelompok barisnya",
};
const apart = { en: "a cell where no other cell stands", id: "sel yang tidak menutupi sel lain" };
