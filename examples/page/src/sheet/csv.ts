import Papa from "papaparse";
import type { Rows } from "sakip/reading";

// Pasted rows are parted by tabs, Indonesian CSV by semicolons because the comma is the decimal one.
const separators = ["\t", ";", ",", "|"];

/** The rows of CSV text: every cell stays the text that it is, so that the reading decides on the notation. */
export function rowsOfCsv(text: string): Rows {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, "").replace(/\s+$/, ""), {
    delimiter: separatorOf(text),
  });
  return data.filter((row) => row.length > 0);
}

/** The first separator that most lines have. */
function separatorOf(text: string): string {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const isUsual = (separator: string) => lines.filter((line) => line.includes(separator)).length * 2 > lines.length;
  return separators.find(isUsual) ?? ",";
}

/** Rows as a spreadsheet in Indonesia saves them. */
export function csvOfRows(rows: Rows): string {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === "number" ? String(cell).replace(".", ",") : cell)),
  );
  return Papa.unparse(cells as unknown[][], { delimiter: ";" });
}
