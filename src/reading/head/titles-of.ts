import { spaced } from "../layout/index.ts";
import type { Grid } from "../sheet/index.ts";

/** What stands above the heads of a sheet. */
export interface Titles {
  /**
   * The nearest row above another with a title that holds one of the words; undefined where none does. The name of the
   * sheet stands above all, in row −1.
   */
  nearest(words: readonly string[], above: number): number | undefined;
}

/** The titles of a sheet: all texts above its first head, and below it the rows of words alone. A head is no title. */
export function titlesOf(grid: Grid, heads: readonly number[]): Titles {
  const isHead = new Set(heads);
  const first = heads[0] ?? grid.height;
  const titles = [
    { row: -1, text: ` ${spaced(grid.name ?? "")} ` },
    ...Array.from({ length: grid.height }, (_, row) =>
      isHead.has(row) ? [] : titlesIn(grid, row, row < first),
    ).flat(),
  ];
  // Each field is looked for once in a sheet, however many heads it has.
  const known = new Map<readonly string[], readonly number[]>();
  const rowsWith = (words: readonly string[]) => {
    const wanted = words.map((word) => ` ${spaced(word)} `);
    const found = titles.filter(({ text }) => wanted.some((word) => text.includes(word))).map(({ row }) => row);
    known.set(words, found);
    return found;
  };
  return { nearest: (words, above) => lastBelow(known.get(words) ?? rowsWith(words), above) };
}

function titlesIn(grid: Grid, row: number, isAbove: boolean): { readonly row: number; readonly text: string }[] {
  const filled = Array.from({ length: grid.width }, (_, column) => grid.cell(row, column)).filter(
    (cell) => cell !== null,
  );
  const texts = filled.filter((cell) => typeof cell === "string");
  // A row with a figure or a code is one of a table.
  if (!isAbove && !(texts.length === filled.length && texts.every((text) => /\p{L}{3}/u.test(text)))) return [];
  return texts.map((text) => ({ row, text: ` ${spaced(text)} ` }));
}

/** The last of ascending rows before one. */
function lastBelow(rows: readonly number[], before: number): number | undefined {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? before) < before) low = middle + 1;
    else high = middle;
  }
  return rows[low - 1];
}
