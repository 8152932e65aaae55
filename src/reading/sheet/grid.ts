import { addUnder, largest } from "../../core/index.ts";
import type { CellRange } from "./address.ts";
import { cellName, columnName, rangeNamed } from "./address.ts";
import type { SheetTable } from "./read-options.ts";

/** A sheet as a rectangle of cells. */
export interface Grid {
  /** The number of the sheet, from 0. */
  readonly table: number;
  /** Its name; null where it has none. */
  readonly name: string | null;
  readonly height: number;
  readonly width: number;
  /** Whether merges were told: then a blank cell is merged only where they say so. */
  readonly knowsMerges: boolean;
  /** The cell as it is stored; null where it is blank. */
  cell(row: number, column: number): unknown;
  /** The rectangle that a cell is merged into; undefined where it stands alone. */
  merge(row: number, column: number): CellRange | undefined;
  /** The number format of a cell. */
  format(row: number, column: number): string | undefined;
}

/** The rectangle of a sheet. */
export function gridOf({ name, rows, merges, formats = {} }: SheetTable, table: number): Grid {
  const ranges = (merges ?? []).flatMap((each) => rangeNamed(each) ?? []);
  const width = largest(
    rows.map((row) => row.length),
    0,
  );
  const merge = mergesBy(ranges);
  return {
    table,
    name: name ?? null,
    height: rows.length,
    width,
    knowsMerges: merges !== undefined,
    cell: (row, column) => stored(rows[row]?.[column]),
    merge,
    format: (row, column) => formats[cellName(row, column)] ?? formats[columnName(column)],
  };
}

/** A cell as it is stored; null where nothing can be seen in it. */
function stored(cell: unknown): unknown {
  if (cell === undefined || cell === null) return null;
  return typeof cell === "string" && /^[\s\u00a0\u200b\ufeff]*$/.test(cell) ? null : cell;
}

function mergesBy(ranges: readonly CellRange[]): Grid["merge"] {
  const byRow = new Map<number, CellRange[]>();
  for (const range of ranges) for (let row = range.top; row <= range.bottom; row++) addUnder(byRow, row, range);
  return (row, column) => byRow.get(row)?.find(({ left, right }) => left <= column && column <= right);
}
