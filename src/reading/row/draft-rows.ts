import { bodyRows, columnsRead, isNumbersRow, type Section, valueColumns } from "../head/index.ts";
import type { RowKind } from "../sheet/index.ts";
import { openedNodes } from "./opened-nodes.ts";
import { outlineOf } from "./outline.ts";
import { placeBySums } from "./place-by-sums.ts";
import { rawFigure } from "./raw-figure.ts";
import type { OpenNode, RowDraft } from "./row-draft.ts";
import { totalRole } from "./row-labels.ts";
import { trailingKind } from "./trailing-kind.ts";

/** Letters of predicates have at most two; longer words are titles. */
const LONGEST_LETTER = 2;

/** The rows of a section: what each is, its level, and what it belongs to. */
export function draftRows(section: Section): RowDraft[] {
  const placed = placeBySums(section, placeRows(section));
  const parents = new Set(placed.map(({ parent }) => parent));
  const kinds = placed.map((row) => ({ ...row, kind: kindOf(section, row, parents.has(row.row)) }));
  return markTrailing(section, kinds);
}

/** The rows with the nodes that they open, kinds still rough. */
function placeRows(section: Section): RowDraft[] {
  const outline = outlineOf(section);
  const open: OpenNode[] = [];
  const last = new Map<number, number>();
  let item: number | undefined;
  return bodyRows(section).map((row): RowDraft => {
    const bare = { row, role: undefined, nodes: [], opens: 0, parent: undefined, continues: undefined };
    if (isBlank(section, row)) return { ...bare, kind: "blank" };
    if (isNumbersRow(section.grid, row)) return { ...bare, kind: "numbers" };
    const role = totalRole(section, row);
    if (role !== undefined) return { ...bare, role, kind: "total" };
    const opened = openedNodes(section, row, { outline, open, last });
    for (const [i, { index, count, ...node }] of opened.entries()) {
      while ((open[open.length - 1]?.depth ?? -1) >= node.depth) open.pop();
      open.push(i < opened.length - 1 ? { ...node, isShared: true } : node);
      if (count !== undefined) last.set(index, count);
    }
    const above = ownRowOf(open, open.length - 1 - opened.length);
    const continues = opened.length === 0 && goesOn(section, row) ? item : undefined;
    if (continues === undefined && isKeyed(section, row)) item = row;
    const parent = opened.length > 0 ? above : undefined;
    return { ...bare, kind: "item", nodes: [...open], opens: opened.length, parent, continues };
  });
}

/** The row of a node; undefined where that row is about a lower node that it opens as well. */
function ownRowOf(open: readonly OpenNode[], at: number): number | undefined {
  const node = open[at];
  return node === undefined || node.isShared === true ? undefined : node.row;
}

function isBlank({ grid, columns }: Section, row: number): boolean {
  return columns.every(({ column }) => grid.cell(row, column) === null);
}

/** Whether a row says what it is about: a number, a code, a title. */
function isKeyed(section: Section, row: number): boolean {
  return keyColumns(section).some(({ column }) => section.grid.cell(row, column) !== null);
}

/**
 * The columns that name a row; those that carry down only where no others do but a running number, which is blank on the
 * further rows of an entry: there each row is a judge's.
 */
function keyColumns(section: Section) {
  const named = columnsRead(section, "text", "numbered", "running-number", "code", "agency", "level").filter(
    ({ name }) => name !== "note",
  );
  const own = named.filter(({ field }) => field?.carries !== true);
  return own.some(({ field }) => field?.reads !== "running-number") ? own : named;
}

/** Whether a row is but another line of the row above it. */
function goesOn(section: Section, row: number): boolean {
  if (isKeyed(section, row) || keyColumns(section).length === 0) return false;
  return keyColumns(section).some(({ column }) => {
    const merge = section.grid.merge(row, column);
    return merge !== undefined && merge.top < row;
  });
}

function kindOf(section: Section, row: RowDraft, hasChildren: boolean): RowKind {
  if (row.kind !== "item") return row.kind;
  const { layout, grid } = section;
  const values = valueColumns(section);
  const hasValues = values.some(({ column }) => grid.cell(row.row, column) !== null);
  if (row.continues !== undefined) return "item";
  const isFigured = values.some(({ column, field }) => {
    const cell = grid.cell(row.row, column);
    if (field?.reads === "letter") return typeof cell === "string" && cell.trim().length <= LONGEST_LETTER;
    return rawFigure(cell) !== undefined;
  });
  if (!isKeyed(section, row.row) && hasValues && !isFigured) return "heading";
  if (!isKeyed(section, row.row) && hasValues) return isSumUnnamed(section, row.row) ? "total" : "item";
  const level = row.nodes[row.nodes.length - 1]?.level;
  const isPlaced = row.opens > 0;
  // A lone text that opens nothing is a heading, unless texts are all that there is.
  if (!hasValues && !isPlaced && (values.length > 0 || isLone(section, row.row))) return "heading";
  const { items = "all" } = layout;
  if (items === "leaves")
    return !hasChildren ? (hasValues || values.length === 0 ? "item" : "heading") : hasValues ? "subtotal" : "heading";
  if (items === "all" || !isPlaced || level === undefined || items.includes(level)) return "item";
  return hasValues ? "subtotal" : "heading";
}

function isLone({ grid, columns }: Section, row: number): boolean {
  return columns.filter(({ column }) => grid.cell(row, column) !== null).length === 1 && columns.length > 1;
}

/** A row of figures without any name behind the last named one is the sum of all. */
function isSumUnnamed(section: Section, row: number): boolean {
  return !bodyRows(section).some((other) => other > row && isKeyed(section, other));
}

/** What stands behind the last row of figures is no item any more. */
function markTrailing(section: Section, rows: readonly RowDraft[]): RowDraft[] {
  const last = rows.map(({ kind }) => kind === "item" || kind === "subtotal" || kind === "total").lastIndexOf(true);
  const next = section.block.end;
  return rows.map((row, i) => {
    if (i <= last || row.kind !== "heading") return row;
    const isName = row.row === next - 1 && next < section.grid.height;
    return isName ? row : { ...row, kind: trailingKind(section, row.row), nodes: [], opens: 0, parent: undefined };
  });
}
