/** A rectangle of cells, first and last included, counted from 0. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A column as spreadsheets name it: 0 is `A`, 27 is `AB`. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${columnName(Math.floor(column / 26) - 1)}${last}`;
}

/** A cell as spreadsheets name it. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The column that a name is of. */
export function columnNamed(name: string): number {
  return [...name].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `"A6:D8"` as a rectangle; undefined where it is none. */
export function rangeNamed(text: string): CellRange | undefined {
  const [, left, top, right, bottom] = /^\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/.exec(text.trim()) ?? [];
  if (left === undefined || right === undefined) return undefined;
  return {
    top: Number(top) - 1,
    left: columnNamed(left),
    bottom: Number(bottom) - 1,
    right: columnNamed(right),
  };
}
