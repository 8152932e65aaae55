import type { Grid } from "../sheet/index.ts";
import { beginsMark, cellsOf, isFigureText, isKnown, isMark, isNamed, saysWords, YEAR } from "./head-cells.ts";
import { type HeadCell, type HeadWords, headCell, says } from "./head-words.ts";
import { isNumbersRow } from "./numbers-row.ts";

/** A head with the rows below it, up to the next head. */
export interface HeadBlock {
  /** The rows of head words. */
  readonly rows: readonly number[];
  /** The rows of column numbers in, above or right below it. */
  readonly numbers: readonly number[];
  /** The first row below it. */
  readonly start: number;
  /** The row behind its last one. */
  readonly end: number;
}

const MOST_ROWS = 4;
/** The heads of a sheet, from the top down. */
export function findHeads(grid: Grid, words: HeadWords): HeadBlock[] {
  const sure = headsOf(grid, words, true);
  const found = sure.length > 0 ? sure : headsOf(grid, words, false);
  return found.map((head, i) => ({ ...head, end: found[i + 1]?.rows[0] ?? grid.height }));
}

function headsOf(grid: Grid, words: HeadWords, isSure: boolean): Omit<HeadBlock, "end">[] {
  const found: Omit<HeadBlock, "end">[] = [];
  for (let row = 0; row < grid.height; row++) {
    if (!isHeadRow(grid, row, words, { isLater: found.length > 0, isSure })) continue;
    const head = growHead(grid, row, words, found[found.length - 1]?.start ?? 0);
    found.push(head);
    row = head.start - 1;
  }
  return found;
}

interface Sureness {
  /** Whether another head stands above. */
  readonly isLater: boolean;
  /** Whether two of its cells are to name fields. */
  readonly isSure: boolean;
}

/** A row of texts of which two name fields, or else one where there are but few; below another head, half of them do. */
function isHeadRow(grid: Grid, row: number, words: HeadWords, { isLater, isSure }: Sureness): boolean {
  const cells = cellsOf(grid, row);
  // "Perangkat Daerah : Dinas Kesehatan" is a title in three cells.
  if (cells.some(({ cell }) => cell?.text === ":" || cell?.text.startsWith(": ") === true)) return false;
  if (isLater && cells.some(({ cell }) => cell !== undefined && isFigureText(cell))) return false;
  if (cells.length < 2 || cells.some(({ cell }) => cell === undefined)) return false;
  const named = cells.filter(({ cell }) => cell !== undefined && isNamed(cell, words, ["whole", "begins"])).length;
  const whole = cells.filter(({ cell }) => cell !== undefined && isNamed(cell, words, ["whole"])).length;
  const known = cells.filter(({ cell }) => cell !== undefined && isKnown(cell, words)).length;
  if (isLater && whole * 2 < cells.length) return false;
  return whole >= 1 && (named >= 2 || (!isSure && cells.length <= 3 && named >= 1)) && known * 4 >= cells.length;
}

function growHead(grid: Grid, found: number, words: HeadWords, from: number): Omit<HeadBlock, "end"> {
  const rows = [...rowsAbove(grid, found, words, from), found];
  const first = rows[0] ?? found;
  const numbers = first > 0 && isNumbersRow(grid, first - 1) ? [first - 1] : [];
  // A row of numbers may stand two above, with a blank one between.
  if (numbers.length === 0 && first > 1 && cellsOf(grid, first - 1).length === 0 && isNumbersRow(grid, first - 2))
    numbers.push(first - 2);
  const merged = lastMerged(grid, found);
  let row = found + 1;
  for (; row < grid.height && rows.length < MOST_ROWS; row++) {
    if (isCounted(grid, row, rows[rows.length - 1] ?? found)) rows.push(row);
    else if (isNumbersRow(grid, row)) numbers.push(row);
    else if (row <= merged || continues(grid, row, rows[rows.length - 1] ?? found, words)) rows.push(row);
    else break;
  }
  while (row < grid.height && isNumbersRow(grid, row) && !numbers.includes(row)) numbers.push(row++);
  return { rows, numbers, start: row };
}

/** Rows above that only say what columns below them have in common: "Triwulan I" over a target and a realisation. */
function rowsAbove(grid: Grid, found: number, words: HeadWords, from: number): number[] {
  const rows: number[] = [];
  for (let row = found - 1; row >= from && rows.length < MOST_ROWS - 1; row--) {
    const cells = cellsOf(grid, row);
    const isOver = ({ column, cell }: (typeof cells)[number]) =>
      cell !== undefined && column > 0 && isKnown(cell, words) && spans(grid, row, column);
    if (cells.length === 0 || !cells.every(isOver)) break;
    rows.unshift(row);
  }
  return rows;
}

/** Whether a row numbers the years of a plan, 1 to 5 below "Target Tahun Ke-", beside years alone. */
function isCounted(grid: Grid, row: number, above: number): boolean {
  const cells = cellsOf(grid, row);
  const counts = cells.filter(({ column, cell }) => {
    const over = cell !== undefined && /^\d{1,2}$/.test(cell.spaced) ? overOf(grid, above, column) : undefined;
    return over !== undefined && / (ke|tahun|bulan|triwulan|tw)$/.test(` ${over.spaced}`);
  });
  return counts.length > 1 && cells.every((each) => counts.includes(each) || YEAR.test(each.cell?.spaced ?? ""));
}

/** The cell of a row that stands over a column, as far as it spans. */
function overOf(grid: Grid, row: number, column: number): HeadCell | undefined {
  const merge = grid.merge(row, column);
  if (merge !== undefined) return headCell(grid.cell(merge.top, merge.left));
  for (let left = column; left >= 0; left--) if (grid.cell(row, left) !== null) return headCell(grid.cell(row, left));
  return undefined;
}

/** Below what tells columns apart, an assessor or a quarter, a word of its own may name each. */
function isBelowMark(grid: Grid, above: number, column: number, words: HeadWords): boolean {
  const cell = headCell(grid.cell(above, column));
  return cell !== undefined && words.groups.some((group) => says(cell, group.words));
}

/** The last row that a cell of a row is merged down to. */
function lastMerged(grid: Grid, row: number): number {
  let last = row;
  for (let column = 0; column < grid.width; column++) {
    const merge = grid.merge(row, column);
    if (merge !== undefined && merge.top === row && grid.cell(row, merge.left) !== null)
      last = Math.max(last, merge.bottom);
  }
  return last;
}

/** Whether a row goes on with the head above: texts only, each under a cell that spans several columns or is blank, or a mark. */
function continues(grid: Grid, row: number, above: number, words: HeadWords): boolean {
  const cells = cellsOf(grid, row);
  if (cells.length === 0 || !cells.every(({ cell }) => cell !== undefined && saysWords(cell))) return false;
  const isUnder = ({ column }: (typeof cells)[number]) =>
    spans(grid, above, column) || isBelowMark(grid, above, column, words);
  const known = cells.filter(
    (each) => each.cell !== undefined && (isKnown(each.cell, words) || (isUnder(each) && beginsMark(each.cell, words))),
  );
  // Where merges are lost, a cell may stand below one that seems to stand alone.
  const below = cells.filter((each) => isUnder(each) || (each.cell !== undefined && isMark(each.cell, words))).length;
  return (words.hasOwn || known.length * 2 >= cells.length) && below * 4 >= cells.length * 3;
}

function spans(grid: Grid, row: number, column: number): boolean {
  const merge = grid.merge(row, column);
  if (merge !== undefined) return merge.right > merge.left || merge.bottom > row;
  return grid.cell(row, column) === null || column + 1 >= grid.width || grid.cell(row, column + 1) === null;
}
