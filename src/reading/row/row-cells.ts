import { bodyRows, type Column, columnsOf, columnsRead, type Section } from "../head/index.ts";
import { codeParts } from "./code-parts.ts";
import { looksLikeCode, numberedText, plainNumber } from "./own-number.ts";

/** The code of a row: of several code cells under one head the rightmost that is filled, with its parts before it. */
export function codeAt(section: Section, row: number): { readonly code: string; readonly column: number } | undefined {
  const parts = codeParts(section, row);
  if (parts !== undefined) return parts;
  const columns = [...columnsOf(section, "code"), ...columnsOf(section, "account")];
  for (const { column } of columns.reverse()) {
    const cell = section.grid.cell(row, column);
    const code = looksLikeCode(cell) ? plainNumber(cell) : undefined;
    if (code !== undefined) return { code, column };
  }
  return undefined;
}

/** The number of a row with its title, from a column of numbers or from cells under one head. */
export function tokenAt(section: Section, row: number) {
  const { grid } = section;
  const outline = columnsOf(section, "outline").filter(({ column }) => grid.cell(row, column) !== null);
  const [first, second] = outline;
  if (first !== undefined) {
    const cell = String(grid.cell(row, first.column));
    if (second !== undefined)
      return {
        number: cell.replace(/\s+/g, "").replace(/\.$/, ""),
        title: String(grid.cell(row, second.column)).trim(),
        column: first.column,
      };
    const { number, text } = numberedText(cell);
    if (number !== undefined) return { number, title: text, column: first.column };
  }
  const numbers = [...columnsRead(section, "running-number"), ...columnsOf(section, "code")];
  for (const { column } of numbers) {
    const number = plainNumber(grid.cell(row, column));
    if (number !== undefined && !isRunning(section, column)) return { number, title: titleAt(section, row), column };
  }
  const { number, text } = numberedText(titleAt(section, row) ?? "");
  return number === undefined ? undefined : { number, title: text, column: undefined };
}

/** Whether a column only numbers the rows: 1, 2, 3. */
function isRunning(section: Section, column: number): boolean {
  const cells = bodyRows(section).map((row) => section.grid.cell(row, column));
  return cells.every((cell) => cell === null || !/^[^\s]*([.)][^\s.]|[A-Za-z])/.test(String(cell).trim()));
}

const TITLES = ["title", "outline", "criterion", "component", "subActivity", "activity", "programme"];

export function titleAt(section: Section, row: number): string | undefined {
  const named = TITLES.flatMap((name) => columnsOf(section, name));
  const cell = named.map(({ column }) => section.grid.cell(row, column)).find((each) => each !== null);
  return typeof cell === "string" ? cell.replace(/\s+/g, " ").trim() : undefined;
}

/** The number that stands in a column of numbers before a level column. */
export function numberOfRow({ columns, grid }: Section, row: number, level: Column): string | undefined {
  const before = columns.filter(({ field, column }) => column < level.column && field?.reads === "running-number");
  const cell = before.map(({ column }) => plainNumber(grid.cell(row, column))).at(-1);
  return cell !== undefined && !/^\d+$/.test(cell) ? cell : undefined;
}
