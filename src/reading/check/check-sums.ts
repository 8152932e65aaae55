import { add, compare, type Exact, meanOf, sumOf } from "../../number/index.ts";
import { readingAt, type SectionRead, storedNumber } from "../cell/index.ts";
import type { Column } from "../head/index.ts";
import type { RowDraft } from "../row/index.ts";
import { cellName, type PrintedTotal } from "../sheet/index.ts";
import { finestDecimals, roundedAway } from "./printed-digit.ts";
import { printedTotal } from "./printed-total.ts";

/** Sums and means of rows: of those below an upper row, and those of total rows. */
export function checkSums(read: SectionRead): PrintedTotal[] {
  const columns = read.section.columns.filter(({ field }) => field !== undefined);
  return columns.flatMap((column) => [...sumsOfUpperRows(read, column), ...totalRows(read, column)]);
}

function sumsOfUpperRows(read: SectionRead, column: Column): PrintedTotal[] {
  if (column.field?.adds !== true) return [];
  return read.rows.flatMap((row) => {
    const parts = read.rows.filter((other) => belongsTo(read, other, row));
    return row.kind === "total" ? [] : sumOver(read, row, column, parts);
  });
}

/** A line that another goes on in belongs where that does. */
function belongsTo({ rows }: SectionRead, { parent, continues }: RowDraft, row: RowDraft): boolean {
  const own = continues === undefined ? parent : rows.find((each) => each.row === continues)?.parent;
  return own === row.row;
}

function sumOver(read: SectionRead, row: RowDraft, { column }: Column, parts: readonly RowDraft[]): PrintedTotal[] {
  const printed = storedNumber(read, row.row, column);
  const cells = cellsIn(read, parts, column);
  if (printed === undefined || cells.values.length === 0 || cells.unread) return [];
  return [
    printedTotal(read, { row: row.row, column, is: "sum", how: cells.names.join("+") }, printed, sumOf(cells.values)),
  ];
}

function totalRows(read: SectionRead, column: Column): PrintedTotal[] {
  return read.rows.flatMap((row, at) => {
    if (row.kind !== "total" || row.role === "grade" || row.role === "weighted") return [];
    const printed = storedNumber(read, row.row, column.column);
    if (printed === undefined) return [];
    if (row.role === "mean") return meanAbove(read, row, column, printed);
    return column.field?.adds === true ? sumOfTop(read, at, column, printed) : [];
  });
}

/** A mean is that of all rows, or below a group of those since the mean or total before it. */
function meanAbove(read: SectionRead, row: RowDraft, { column }: Column, printed: Exact): PrintedTotal[] {
  const items = read.rows.filter(({ kind }) => kind === "item");
  const before = read.rows.filter(({ kind, row: other }) => kind === "total" && other < row.row).at(-1)?.row ?? -1;
  const since = items.filter((item) => item.row > before && item.row < row.row);
  const isLast = !items.some((item) => item.row > row.row);
  const tried = (isLast ? [items, since] : [since, items]).flatMap((rows) => {
    const { values, names, places, unread } = cellsIn(read, rows, column);
    const mean = unread || values.length === 0 ? undefined : meanOf(values);
    if (mean === undefined) return [];
    const how = `(${names[0]}…${names[names.length - 1]})/${names.length}`;
    const finest = finestDecimals(read, places, column);
    const parts = meanOf(places.map((place) => roundedAway(read, place, column, finest)));
    const apart = add(parts, roundedAway(read, row.row, column, 0));
    return [printedTotal(read, { row: row.row, column, is: "mean", how, apart }, printed, mean)];
  });
  return [tried.find(({ agrees }) => agrees) ?? tried[0]].flatMap((each) => each ?? []);
}

/** A total is the sum of the rows at the top: of all of them, of those since the last total, or of the totals above it. */
function sumOfTop(read: SectionRead, at: number, { column }: Column, printed: Exact): PrintedTotal[] {
  const { rows } = read;
  const row = rows[at];
  if (row === undefined) return [];
  const tops = rows.filter(
    ({ kind, parent, continues }) =>
      (kind === "item" || kind === "subtotal") && parent === undefined && continues === undefined,
  );
  const before =
    rows
      .slice(0, at)
      .filter(({ kind }) => kind === "total")
      .at(-1)?.row ?? -1;
  const since = tops.filter((top) => top.row > before && top.row < row.row);
  const totals = rows.filter((other, i) => i < at && other.kind === "total" && other.role === "sum");
  // Under headings without figures the items add up, whatever stands above them.
  const leaves = rows.filter(({ kind, continues }) => kind === "item" && continues === undefined);
  const leavesSince = leaves.filter((leaf) => leaf.row > before && leaf.row < row.row);
  const ways = [tops, since, totals, leavesSince, leaves]
    .filter((way) => way.length > 0)
    .map((way) => cellsIn(read, way, column))
    .filter(({ values }) => values.length > 0);
  const right = ways.find(({ values }) => compare(sumOf(values), printed) === 0) ?? ways[0];
  if (right === undefined || right.unread) return [];
  return [
    printedTotal(read, { row: row.row, column, is: "sum", how: right.names.join("+") }, printed, sumOf(right.values)),
  ];
}

interface CellsRead {
  readonly values: readonly Exact[];
  readonly names: readonly string[];
  /** Their rows. */
  readonly places: readonly number[];
  /** Whether one of them was not understood: then nothing can be said of their sum. */
  readonly unread: boolean;
}

function cellsIn(read: SectionRead, rows: readonly RowDraft[], column: number): CellsRead {
  const found = rows.flatMap(({ row }) => {
    const value = storedNumber(read, row, column);
    return value === undefined ? [] : [{ value, row, name: cellName(row, column) }];
  });
  const unread = rows.some(({ row }) => readingAt(read, row, column)?.kind === "unread");
  return {
    values: found.map(({ value }) => value),
    names: found.map(({ name }) => name),
    places: found.map(({ row }) => row),
    unread,
  };
}
