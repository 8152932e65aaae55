import type { Grid } from "../sheet/index.ts";
import { fitOf, type HeadCell, type HeadWords, headCell, says } from "./head-words.ts";
import { isAnswerWord } from "./holds.ts";

export const YEAR = /^(?:19|20)\d\d$/;

/** Figures and codes stand below heads: "1.000", "1.1.1", but not "2025". */
export function isFigureText({ spaced }: HeadCell): boolean {
  return /\d/.test(spaced) && !/\p{L}/u.test(spaced) && !YEAR.test(spaced);
}

/** Whether a cell says anything that heads say: a field, a measure, or what tells columns apart. */
export function isKnown(cell: HeadCell, words: HeadWords): boolean {
  return isNamed(cell, words, ["whole", "begins"]) || isMark(cell, words);
}

/** Whether a cell names a field so well; what is an answer below is none above. */
export function isNamed(cell: HeadCell, words: HeadWords, fits: readonly string[]): boolean {
  if (isAnswerWord(cell.squeezed)) return false;
  return words.fields.some((field) =>
    [...field.words, ...field.under].some((word) => fits.includes(fitOf(cell, word) ?? "")),
  );
}

/** Heads are words, or years; figures and long texts are none. */
export function saysWords({ spaced }: HeadCell): boolean {
  return spaced.length <= 80 && (/[\p{L}%]/u.test(spaced) || YEAR.test(spaced));
}

/** "Total Jan Jul" below a head that spans several columns is of the whole. */
export function beginsMark(cell: HeadCell, { groups }: HeadWords): boolean {
  return groups.some(({ words }) => words.some((word) => fitOf(cell, word) === "begins"));
}

/** Whether a cell only says a measure or a group, as "(Rp)" does below any word. */
export function isMark(cell: HeadCell, { groups, measures }: HeadWords): boolean {
  if (YEAR.test(cell.spaced) && groups.some(({ by }) => by === "period")) return true;
  return [...groups, ...measures].some((each) => says(cell, each.words));
}

/** The filled cells of a row, taken apart; undefined where one is no head. */
export function cellsOf(grid: Grid, row: number): { readonly column: number; readonly cell: HeadCell | undefined }[] {
  const cells = [];
  for (let column = 0; column < grid.width; column++) {
    const stored = grid.cell(row, column);
    // Years and the numbers of quarters may stand in a head as numbers.
    if (stored !== null)
      cells.push({ column, cell: typeof stored === "number" && !isHeadNumber(stored) ? undefined : headCell(stored) });
  }
  return cells;
}

function isHeadNumber(value: number): boolean {
  return Number.isInteger(value) && ((value >= 1900 && value <= 2100) || (value >= 1 && value <= 12));
}
