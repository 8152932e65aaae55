import { bodyRows, columnsOf, type Section } from "../head/index.ts";
import { plainNumber } from "./own-number.ts";

/** A code that stands in parts in several cells beside each other, as `1 | 02 | 01 | 2.01`; undefined where it does not. */
export function codeParts(
  section: Section,
  row: number,
): { readonly code: string; readonly column: number } | undefined {
  const columns = columnsOf(section, "code").map(({ column }) => column);
  if (columns.length < 3 || !isInParts(section, columns)) return undefined;
  const column = columns.filter((each) => partAt(section, row, each) !== undefined).pop();
  if (column === undefined) return undefined;
  const parts = columns.filter((each) => each <= column).map((each) => partOrAbove(section, row, each));
  if (parts.some((part) => part === undefined)) return undefined;
  return { code: parts.join("."), column };
}

/** Whether some row has parts of a code beside each other: short ones, of which none holds the one before it. */
function isInParts(section: Section, columns: readonly number[]): boolean {
  return bodyRows(section).some((row) => {
    const parts = columns.flatMap((column) => partAt(section, row, column) ?? []);
    return (
      parts.length > 1 &&
      parts.every((part, i) => part.split(".").length <= 2 && (i === 0 || !part.startsWith(`${parts[i - 1]}.`)))
    );
  });
}

/** A part; whole numbers have lost the nought before them. */
function partAt({ grid }: Section, row: number, column: number): string | undefined {
  const cell = grid.cell(row, column);
  const part = plainNumber(cell);
  if (part === undefined || !/^[\dX][\dX.]*$/.test(part)) return undefined;
  return typeof cell === "number" && Number.isInteger(cell) && column > 0 ? part.padStart(2, "0") : part;
}

function partOrAbove(section: Section, row: number, column: number): string | undefined {
  for (let above = row; above >= section.block.start; above--) {
    const part = partAt(section, above, column);
    if (part !== undefined) return part;
  }
  return undefined;
}
