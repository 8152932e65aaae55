import { tell } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { TablesRead } from "../cell/index.ts";
import type { SheetCell } from "../sheet/index.ts";
import { unusedWords } from "./row-findings.ts";

/** Cells that are not used and of which no other finding tells: titles, notes, legends, heads of columns that are empty. */
export function tellUnused({ grids, rows }: TablesRead, findings: readonly Finding[]): Finding[] {
  const columns = new Set(
    findings.filter(({ code }) => code === "unused-column" || code === "ambiguous-column").map(placeKey),
  );
  return grids.flatMap(({ table, name }) => {
    const left = rows
      .filter((row) => row.table === table)
      .flatMap(({ cells, kind }) => {
        const isBody = kind === "item" || kind === "subtotal" || kind === "total" || kind === "head";
        return cells.filter(({ use, column }) => use === "unused" && !(isBody && columns.has(`${table} ${column}`)));
      });
    const [first] = left;
    if (first === undefined) return [];
    const sheet = name ?? String(table + 1);
    const at = left.map((cell) => cell.at);
    return [
      tell(
        unusedWords,
        { subject: sheet, path: ["tables", table] },
        { sheet, cells: left.length, example: shown(first), at },
      ),
    ];
  });
}

/** The sheet and the column that a finding of a column is of. */
function placeKey({ path }: Finding): string {
  return `${path[1]} ${path[path.length - 1]}`;
}

const LONGEST = 60;

function shown({ at, stored }: SheetCell): string {
  const text = String(stored).replace(/\s+/g, " ").trim();
  return `${at} (${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text})`;
}
