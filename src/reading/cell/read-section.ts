import type { Finding } from "../../finding/index.ts";
import type { Column, Section } from "../head/index.ts";
import { codeUpTo, draftRows, type RowDraft } from "../row/index.ts";
import { type CellReading, type CellUse, cellName, type SheetCell } from "../sheet/index.ts";
import { columnFacts } from "./column-facts-of.ts";
import { withProposals } from "./near-units.ts";
import { isFormulaError, oneLine } from "./plain-cells.ts";
import { readCell } from "./read-cell.ts";
import { rowUnit } from "./row-unit.ts";
import type { SectionRead } from "./section-read.ts";

/** Reads all cells below a head. */
export function readSection(section: Section, notation: "id" | "en" | undefined): SectionRead {
  const rows = draftRows(section);
  const facts = columnFacts(section, rows);
  const findings: Finding[] = [];
  const cells = new Map<number, readonly SheetCell[]>();
  for (const row of rows) {
    cells.set(
      row.row,
      section.columns.map((column): SheetCell => {
        const cell = section.grid.cell(row.row, column.column);
        const known = facts.get(column.column);
        const unit = rowUnit(section, row.row, column.column);
        const format = section.grid.format(row.row, column.column);
        const read =
          known === undefined || !isRead(row)
            ? undefined
            : readCell(cell, { layout: section.layout, column, facts: known, row, unit, format, notation });
        const reading = inPlace(section, row, column, read?.reading ?? unreadWords(cell, row));
        if (read !== undefined && reading === read.reading)
          findings.push(
            ...read.findings.map((each) => ({
              ...each,
              subject: cellName(row.row, column.column),
              path: [section.grid.table, row.row, column.column],
            })),
          );
        return {
          at: cellName(row.row, column.column),
          column: column.column,
          field: column.name ?? null,
          use: useOf(reading, column, row),
          reading,
          stored: storedCell(cell),
        };
      }),
    );
  }
  return { section, rows, facts, cells: withProposals(cells), findings };
}

function isRead({ kind }: RowDraft): boolean {
  return kind === "item" || kind === "subtotal" || kind === "total" || kind === "heading";
}

/** Words of rows that hold no figures, and numbers of columns. */
function unreadWords(cell: unknown, { kind }: RowDraft): CellReading {
  if (cell === null) return { kind: "none", why: "empty" };
  if (typeof cell === "string" && isFormulaError(cell)) return { kind: "unread", why: "formula-error" };
  return { kind: kind === "numbers" ? "skip" : "text", value: oneLine(String(cell)), aliases: [] };
}

/** What a cell means by its place: part of a code, a value carried down, the label of a sum or of a group. */
function inPlace(section: Section, row: RowDraft, column: Column, reading: CellReading): CellReading {
  const { layout, grid } = section;
  const { field, name } = column;
  if (reading.kind === "none" && reading.why === "empty" && isRead(row) && row.kind !== "total") {
    const merge = grid.merge(row.row, column.column);
    const isMerged = merge !== undefined && merge.top < row.row && merge.left === column.column;
    const isLevel = layout.levels?.some((level) => level.field !== undefined && level.field === name) === true;
    if (isMerged || field?.carries === true || (isLevel && row.opens > 0)) return { kind: "none", why: "carried" };
  }
  if (reading.kind === "code" && name !== undefined) {
    const whole = codeUpTo(section, row.row, name);
    const node = row.nodes.find(({ code }) => code !== null && code === whole);
    if (whole !== undefined) return { ...reading, value: whole, whole, level: node?.level ?? reading.level };
  }
  const stored = grid.cell(row.row, column.column);
  const isLabel = typeof stored === "string" && reading.kind !== "none" && !isFormulaError(stored);
  if (row.kind === "heading" && isLabel) return { kind: "heading", value: oneLine(stored), aliases: [] };
  const isFigure =
    reading.kind === "number" || reading.kind === "level" || reading.kind === "range" || reading.kind === "code";
  return row.kind === "total" && isLabel && !isFigure
    ? { kind: "heading", value: oneLine(stored), aliases: [] }
    : reading;
}

function useOf(reading: CellReading, { field }: Column, row: RowDraft): CellUse {
  if (reading.kind === "none") return "none";
  if (reading.kind === "unread") return "unread";
  if (!isRead(row)) return "unused";
  return field !== undefined || reading.kind === "heading" ? "used" : "unused";
}

/** A cell as it can be kept: what no spreadsheet stores is told by its text. */
export function storedCell(cell: unknown): string | number | boolean | null {
  if (cell === null || typeof cell === "string" || typeof cell === "boolean") return cell;
  if (typeof cell === "number") return Number.isFinite(cell) ? cell + 0 : String(cell);
  return cell instanceof Date && Number.isFinite(cell.getTime())
    ? cell.toISOString()
    : Object.prototype.toString.call(cell);
}
