import { tell } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { TablesRead } from "../cell/index.ts";
import { unreadCell } from "./cell-findings.ts";
import { unknownSheet } from "./column-findings.ts";

/** What is to be told of rows that stand under no head: errors in them, and sheets of which nothing was read. */
export function tellOutside({ grids, rows, sections }: TablesRead): Finding[] {
  const inside = new Set(
    sections.flatMap(({ section, rows: own }) => own.map(({ row }) => `${section.grid.table} ${row}`)),
  );
  const errors = rows
    .filter(({ table, row }) => !inside.has(`${table} ${row}`))
    .flatMap(({ table, row, cells }) =>
      cells
        .filter(({ reading }) => reading.kind === "unread")
        .map(({ at, column, stored }) =>
          tell(
            unreadCell,
            { subject: at, path: ["tables", table, "rows", row, column] },
            { cell: at, stored: String(stored), why: "formula-error" },
          ),
        ),
    );
  const unknown = grids.filter(
    ({ table, height }) => height > 0 && !sections.some(({ section }) => section.grid.table === table),
  );
  return [
    ...unknown.map(({ table, name }) => {
      const sheet = name ?? String(table + 1);
      return tell(unknownSheet, { subject: sheet, path: ["tables", table] }, { sheet });
    }),
    ...errors,
  ];
}
