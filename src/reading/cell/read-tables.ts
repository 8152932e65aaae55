import { findSections, isNumbersRow, type Section } from "../head/index.ts";
import type { Layout } from "../layout/index.ts";
import {
  agencyAtEnd,
  agencyIn,
  type CellReading,
  cellName,
  columnName,
  type Grid,
  gridOf,
  magnitudeIn,
  periodIn,
  type ReadRowsOptions,
  type RowKind,
  type SheetCell,
  type SheetColumn,
  type SheetRow,
  type SheetTable,
  yearIn,
} from "../sheet/index.ts";
import { isFormulaError, oneLine } from "./plain-cells.ts";
import { readSection, storedCell } from "./read-section.ts";
import type { SectionRead } from "./section-read.ts";

/** Sheets with all of their cells read. */
export interface TablesRead {
  readonly grids: readonly Grid[];
  readonly sections: readonly SectionRead[];
  readonly rows: readonly SheetRow[];
  readonly columns: readonly SheetColumn[];
}

/** Reads the cells of sheets. */
export function readTables(tables: readonly SheetTable[], layout: Layout, options: ReadRowsOptions): TablesRead {
  const read = tables.map((table, number) => {
    const grid = gridOf(table, number);
    const sections = findSections(grid, layout, options.columns);
    return { grid, sections: sections.map((section) => readSection(section, options.notation)) };
  });
  const sections = read.flatMap((each) => each.sections);
  return {
    grids: read.map(({ grid }) => grid),
    sections,
    rows: read.flatMap((each) => rowsOf(each.grid, each.sections)),
    columns: sections.flatMap(columnsRead),
  };
}

function rowsOf(grid: Grid, sections: readonly SectionRead[]): SheetRow[] {
  const found = new Map<number, SheetRow>();
  for (const read of sections)
    for (const draft of read.rows)
      found.set(draft.row, {
        table: grid.table,
        row: draft.row,
        kind: draft.kind,
        level: draft.opens > 0 ? draft.nodes[draft.nodes.length - 1]?.level || null : null,
        nodes: draft.nodes.map(({ level, code, title }) => ({ level, code, title })),
        opens: draft.opens,
        parent: draft.parent ?? null,
        continues: draft.continues ?? null,
        cells: read.cells.get(draft.row) ?? [],
      });
  const heads = new Map(sections.flatMap(({ section }) => section.block.rows.map((row) => [row, section] as const)));
  return Array.from({ length: grid.height }, (_, row) => found.get(row) ?? outside(grid, row, heads.get(row)));
}

/** A row above or in a head. */
function outside(grid: Grid, row: number, head: Section | undefined): SheetRow {
  const cells = Array.from({ length: grid.width }, (_, column): SheetCell => {
    const cell = grid.cell(row, column);
    const field = head?.columns[column]?.name ?? null;
    const reading = wordsOf(cell, head !== undefined || !isNumbersRow(grid, row) ? "heading" : "skip");
    const isTitle = head === undefined && reading.kind === "heading" && saysContext(reading.value);
    const isUsed = isTitle || (head !== undefined && isOverRead(head, row, column));
    const use = reading.kind === "none" ? "none" : reading.kind === "unread" ? "unread" : isUsed ? "used" : "unused";
    return { at: cellName(row, column), column, field, use, reading, stored: storedCell(cell) };
  });
  const isBlank = cells.every(({ reading }) => reading.kind === "none");
  const kind: RowKind = isBlank
    ? "blank"
    : head !== undefined
      ? "head"
      : isNumbersRow(grid, row)
        ? "numbers"
        : "heading";
  return { table: grid.table, row, kind, level: null, nodes: [], opens: 0, parent: null, continues: null, cells };
}

/** Whether a title says whose sheet it is, or of what time. */
function saysContext(title: string): boolean {
  return [agencyIn, agencyAtEnd, yearIn, periodIn, magnitudeIn].some((say) => say(title) !== undefined);
}

/** Whether a head cell stands over a column that is read, or over several of which one is. */
function isOverRead({ columns, grid }: Section, row: number, column: number): boolean {
  for (let at = column; at < columns.length; at++) {
    if (at > column && grid.cell(row, at) !== null) return false;
    if (columns[at]?.name !== undefined) return true;
  }
  return false;
}

function wordsOf(cell: unknown, kind: "heading" | "skip"): CellReading {
  if (cell === null) return { kind: "none", why: "empty" };
  if (typeof cell === "string" && isFormulaError(cell)) return { kind: "unread", why: "formula-error" };
  return { kind, value: oneLine(String(cell)), aliases: [] };
}

function columnsRead({ section, facts }: SectionRead): SheetColumn[] {
  return section.columns.map(({ column, path, name, groups }) => {
    const known = facts.get(column);
    return {
      table: section.grid.table,
      head: section.hasHead ? (section.block.rows[0] ?? null) : null,
      column: columnName(column),
      path: path.map(({ text }) => text),
      field: name ?? null,
      groups,
      notation: known?.notation ?? null,
      holds: known?.holds ?? "nothing",
      isFraction: known?.isFraction ?? false,
    };
  });
}
