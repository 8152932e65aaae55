import { compare, sumOf } from "../../number/index.ts";
import { type Column, columnsOf, type Section, valueColumns } from "../head/index.ts";
import type { LayoutLevel } from "../layout/index.ts";
import { rawFigure } from "./raw-figure.ts";
import type { OpenNode, RowDraft } from "./row-draft.ts";
import { type Amounts, parentsBySums } from "./sums-below.ts";

/** Rows whose level nothing tells, placed by what their amounts are the sums of. */
export function placeBySums(section: Section, rows: readonly RowDraft[]): RowDraft[] {
  const adding = valueColumns(section).filter(({ field }) => field?.adds === true);
  const levels = section.layout.levels ?? [];
  const holds = ({ row }: RowDraft) =>
    adding.some(({ column }) => rawFigure(section.grid.cell(row, column)) !== undefined);
  const asked = rows.filter(
    (row) =>
      row.kind === "item" &&
      row.continues === undefined &&
      (row.opens > 0 || (holds(row) && !isWrittenAgain(section, row))),
  );
  const untold = asked.filter(({ opens }) => opens === 0);
  if (adding.length === 0 || levels.length === 0 || untold.length * 3 < asked.length) return [...rows];
  const amountsAt = (row: number) => adding.map(({ column }) => rawFigure(section.grid.cell(row, column)));
  const amounts = asked.map(({ row }) => amountsAt(row));
  const printed = rows.filter(({ kind, role }) => kind === "total" && role === "sum").map(({ row }) => amountsAt(row));
  const strict = parentsBySums(amounts);
  const lax = parentsBySums(amounts, true);
  // Where a printed total is that of the upper rows, it proves what they are the sums of.
  const parents = !isTotal(amounts, strict, printed) && isTotal(amounts, lax, printed) ? lax : strict;
  const placed = new Map<number, RowDraft>();
  for (const [i, row] of asked.entries()) {
    const parent = parents[i] === undefined ? undefined : asked[parents[i]]?.row;
    const above = parent === undefined ? [] : (placed.get(parent)?.nodes ?? []);
    const node = nodeOf(section, row, { above, levels, adding });
    placed.set(row.row, { ...row, nodes: [...above, node], opens: 1, parent });
  }
  return rows.map((row) => placed.get(row.row) ?? row);
}

/** Whether a row says its level by the words of the node above: a programme of another agency, or with other funds. */
function isWrittenAgain(section: Section, { row, nodes }: RowDraft): boolean {
  const node = nodes[nodes.length - 1];
  const field = section.layout.levels?.find(({ level }) => level === node?.level)?.field;
  if (node === undefined || node.written === null || field === undefined) return false;
  return columnsOf(section, field).some(({ column }) => section.grid.cell(row, column) !== null);
}

/** Whether the rows at the top add up to what the last row of sums prints, in each of its columns. */
function isTotal(
  amounts: readonly Amounts[],
  parents: readonly (number | undefined)[],
  printed: readonly Amounts[],
): boolean {
  const total = printed[printed.length - 1];
  if (total === undefined || total.every((amount) => amount === undefined)) return false;
  const tops = amounts.filter((_, i) => parents[i] === undefined);
  return total.every((amount, column) => {
    const sum = sumOf(tops.flatMap((row) => row[column] ?? []));
    return amount === undefined || compare(sum, amount) === 0;
  });
}

interface Around {
  readonly above: readonly OpenNode[];
  readonly levels: readonly LayoutLevel[];
  readonly adding: readonly Column[];
}

/** The level that a row says, or the one below that of the row it is a part of. */
function nodeOf(section: Section, row: RowDraft, { above, levels }: Around): OpenNode {
  const own = row.opens > 0 ? row.nodes[row.nodes.length - 1] : undefined;
  const parent = above[above.length - 1];
  const at = parent === undefined ? -1 : levels.findIndex(({ level }) => level === parent.level);
  const level = own?.level ?? (at < 0 ? "" : (levels[at + 1]?.level ?? ""));
  const depth = (parent?.depth ?? 0) + 1;
  const title = own?.title ?? titleOf(section, row.row);
  return { level, depth, row: row.row, code: own?.code ?? null, title, written: null, numbered: own?.numbered };
}

function titleOf({ columns, grid }: Section, row: number): string | null {
  const title = columns.find(({ name }) => name === "title");
  const cell = title === undefined ? null : grid.cell(row, title.column);
  return typeof cell === "string" ? cell.replace(/\s+/g, " ").trim() : null;
}
