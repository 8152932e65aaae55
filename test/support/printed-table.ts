import { type Table, type TableCell, type TableColumn, toMarkdown } from "../../src/report/index.ts";
import { printedFigure } from "./printed-figure.ts";

type Locale = "id" | "en";

/** The body of a table as Markdown prints it: a list of cells for each row, their characters as they are read. */
export function printedBody(table: Table, locale: Locale): readonly (readonly string[])[] {
  const lines = toMarkdown(table, { locale })
    .split("\n")
    .filter((line) => line.startsWith("| "));
  return lines.slice(table.numbered ? 3 : 2).map((line) =>
    line
      .slice(2, -2)
      .split(" | ")
      .map((cell) => cell.replaceAll("**", "").replaceAll(/\\(.)/g, "$1").trim()),
  );
}

/** The same by the data of the table alone: what stands in each cell, in each language, with the marks of its footnotes. */
export function dueBody(table: Table, locale: Locale): readonly (readonly string[])[] {
  const leaves = leavesOf(table.columns);
  return table.rows.map((row) =>
    leaves.map((column, i) => {
      if (row.kind === "band") return i === 0 ? inWords(row.text, locale) : "";
      const cell = row.cells[column.key];
      return cell === undefined ? "" : dueCell(cell, column, locale);
    }),
  );
}

/** The columns that hold cells, from left to right. */
export function leavesOf(columns: readonly TableColumn[]): readonly TableColumn[] {
  return columns.flatMap((each) => (each.columns?.length ? leavesOf(each.columns) : each));
}

function dueCell(cell: TableCell, { format }: TableColumn, locale: Locale): string {
  const marks = (cell.notes ?? []).map((note) => `${[...`${note}`].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[+digit]).join("")}⁾`);
  switch (cell.kind) {
    case "text":
      return inWords(cell.text, locale).replaceAll("\n", "<br>") + marks.join("");
    case "missing":
      return `–${marks.join("")}`;
    case "number":
      return printedFigure(`${cell.shown ?? cell.value}`, cell.format ?? format ?? {}, locale) + marks.join("");
  }
}

function inWords(words: string | { readonly id: string; readonly en: string }, locale: Locale): string {
  return typeof words === "string" ? words : words[locale];
}
