import { tell } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { compare } from "../../number/index.ts";
import { type SectionRead, storedNumber } from "../cell/index.ts";
import { valueColumns } from "../head/index.ts";
import type { RowDraft } from "../row/index.ts";
import { sheetName } from "./place-of.ts";
import {
  columnNumbers,
  continuedRow,
  emptyTable,
  innerHeading,
  repeatedAmount,
  signatureRows,
  upperRows,
} from "./row-findings.ts";

/** What is to be told of the rows of a section. */
export function tellRows(read: SectionRead): Finding[] {
  const { rows, section } = read;
  const place = { subject: sheetName(read), path: ["tables", section.grid.table] };
  const found: Finding[] = [];
  const at = (row: number) => ({ subject: String(row + 1), path: ["tables", section.grid.table, "rows", row] });
  const isFilled = rows.some(({ kind }) => kind === "item" || kind === "subtotal" || kind === "total");
  const first = section.block.rows[0] ?? 0;
  if (section.hasHead && !isFilled) found.push(tell(emptyTable, at(first), { sheet: sheetName(read), row: first + 1 }));
  for (const row of section.block.numbers) found.push(tell(columnNumbers, at(row), { row: row + 1 }));
  for (const { row, continues } of rows)
    if (continues !== undefined) found.push(tell(continuedRow, at(row), { cell: String(row + 1), row: continues + 1 }));
  const upper = rows.filter(({ kind }) => kind === "subtotal");
  const levels = [...new Set(upper.flatMap(({ nodes }) => nodes[nodes.length - 1]?.level ?? []))];
  if (upper.length > 0)
    found.push(tell(upperRows, place, { rows: upper.length, levels: levels.map((each) => levelName(each, section)) }));
  const headings = rows.filter(({ kind, opens }) => kind === "heading" && opens === 0);
  const example =
    headings[0] === undefined
      ? undefined
      : read.cells.get(headings[0].row)?.find(({ reading }) => reading.kind === "heading");
  if (example !== undefined)
    found.push(tell(innerHeading, place, { rows: headings.length, example: String(example.stored) }));
  const signatures = rows.filter(({ kind }) => kind === "signature").map(({ row }) => String(row + 1));
  if (signatures.length > 0) found.push(tell(signatureRows, place, { rows: signatures }));
  const chains = repeated(read).map((rows) => rows.join(" = "));
  return chains.length === 0 ? found : [...found, tell(repeatedAmount, place, { rows: chains })];
}

/** A level as sheets name it: by the words of its rows, or by the head of its column. */
function levelName(level: string, { layout: { levels = [], fields } }: SectionRead["section"]): string {
  const known = levels.find((each) => each.level === level);
  const field = known?.field === undefined ? undefined : fields[known.field];
  return known?.words?.[0] ?? field?.words[0] ?? UNWORDED[level] ?? level;
}

/** Levels that codes alone tell. */
const UNWORDED: Readonly<Record<string, string>> = { agency: "perangkat daerah", account: "rekening" };

/** Chains of rows each of which is the only one below the other, with the same amounts. */
function repeated(read: SectionRead): string[][] {
  const adding = valueColumns(read.section).filter(({ field }) => field?.adds === true);
  const same = (a: RowDraft, b: RowDraft) =>
    adding.length > 0 &&
    adding.every(({ column }) => {
      const [one, other] = [storedNumber(read, a.row, column), storedNumber(read, b.row, column)];
      return one === undefined || other === undefined ? one === other : compare(one, other) === 0;
    });
  const chains: RowDraft[][] = [];
  for (const row of read.rows) {
    if (row.parent === undefined) continue;
    const above = read.rows.find((other) => other.row === row.parent);
    if (above === undefined || !same(above, row)) continue;
    const chain = chains.find((each) => each[each.length - 1] === above);
    if (chain === undefined) chains.push([above, row]);
    else chain.push(row);
  }
  return chains.map((chain) => chain.map(({ row }) => String(row + 1)));
}
