import type { SectionRead } from "../cell/index.ts";
import type { Column } from "../head/index.ts";
import { columnName } from "../sheet/index.ts";

/** The name of a sheet, for sentences. */
export function sheetName({ section: { grid } }: SectionRead): string {
  return grid.name ?? String(grid.table + 1);
}

/** Fields by the words that heads name them by; their own names are for programs. */
export function wordsOfFields({ section: { layout } }: SectionRead, names: readonly string[]): string[] {
  return names.flatMap((name) => layout.fields[name]?.words[0] ?? []);
}

/** What the lowest head cell of a column says, or else its letter. */
export function headOf({ column, path }: Column): string {
  return path[path.length - 1]?.text ?? columnName(column);
}

/** Where a column stands, and what its head says. */
export function placeOf({ section: { grid } }: SectionRead, { column, path }: Column) {
  const head = path.map(({ text }) => text).join(" / ");
  return {
    column: columnName(column),
    head: head === "" ? "-" : head,
    path: ["tables", grid.table, "columns", column],
  };
}
