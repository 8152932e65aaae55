import type { Decimal, DecimalInput } from "../../number/index.ts";
import { readingAt, type SectionRead } from "../cell/index.ts";
import { type Column, columnsOf } from "../head/index.ts";
import type { OpenNode, RowDraft } from "../row/index.ts";
import { agencyIn, type CellReading } from "../sheet/index.ts";

/** A row that an item is made of, with its cells by their fields. */
export interface RowRecord {
  readonly read: SectionRead;
  readonly row: RowDraft;
  readonly nodes: readonly OpenNode[];
  /** What a cell of a field was read as, carried down where its column carries. */
  cell(field: string): CellReading | undefined;
  /** The same, of one column. */
  at(column: Column): CellReading | undefined;
  /** The columns of a field. */
  columns(field: string): readonly Column[];
}

/** The rows of a section that items are made of. */
export function recordsOf(read: SectionRead): RowRecord[] {
  return read.rows
    .filter(({ kind, continues }) => kind === "item" && continues === undefined)
    .map((row): RowRecord => {
      const at = (column: Column) => carried(read, row.row, column.column);
      const columns = (field: string) => columnsOf(read.section, field);
      return { read, row, nodes: row.nodes, at, columns, cell: (field) => firstOf(columns(field).map(at)) };
    });
}

/** What is written on a row: of several cells of a field the first that holds something. */
function firstOf(readings: readonly (CellReading | undefined)[]): CellReading | undefined {
  return readings.find((each) => each !== undefined && each.kind !== "none") ?? readings[0];
}

function carried(read: SectionRead, row: number, column: number): CellReading | undefined {
  const own = readingAt(read, row, column);
  if (own?.kind !== "none" || own.why !== "carried") return own;
  const top = read.section.grid.merge(row, column)?.top ?? read.section.block.start;
  for (let above = row - 1; above >= Math.min(top, row); above--) {
    const reading = readingAt(read, above, column);
    if (reading !== undefined && reading.kind !== "none" && reading.kind !== "heading") return reading;
  }
  return own;
}

/** The agency that the nearest heading above a row names; undefined where none does. */
export function agencyAbove({ read, row }: RowRecord): string | undefined {
  for (const above of [...read.rows].reverse()) {
    if (above.row >= row.row || above.kind !== "heading") continue;
    const texts = (read.cells.get(above.row) ?? []).flatMap(({ reading }) => textOf(reading) ?? []);
    const found = texts.map(agencyIn).find((each) => each !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The objective that the nearest heading above a row names: "SASARAN 1: …"; undefined where it names none. */
export function objectiveAbove({ read, row }: RowRecord): string | undefined {
  const above = read.rows.filter(({ kind, row: other }) => kind === "heading" && other < row.row).at(-1);
  const texts = (above === undefined ? [] : (read.cells.get(above.row) ?? [])).flatMap(
    ({ reading }) => textOf(reading) ?? [],
  );
  return texts.flatMap((text) => OBJECTIVE.exec(text)?.[1] ?? [])[0];
}

const OBJECTIVE = /^sasaran(?: strategis)?\s*(?:(?:\d+|[ivx]+)\s*)?[:.)-]\s*(\S.*)$/i;

/** The words of a cell; undefined where there are none. */
export function textOf(reading: CellReading | undefined): string | undefined {
  switch (reading?.kind) {
    case "text":
    case "status":
    case "not-an-agency":
    case "heading":
    case "unit":
    case "date":
    case "level":
    case "answer":
      return reading.value;
    case "code":
      return reading.text ?? reading.value;
    case "number":
      return reading.value.toFixed();
    default:
      return undefined;
  }
}

/** The code of a cell, whole; undefined where there is none. */
export function codeOf(reading: CellReading | undefined): string | undefined {
  return reading?.kind === "code" ? reading.whole : reading?.kind === "number" ? reading.value.toFixed() : undefined;
}

/** The number of a cell; undefined where it holds none. */
export function numberOf(reading: CellReading | undefined): Decimal | undefined {
  return reading?.kind === "number" ? reading.value : undefined;
}

/** What a cell says of a figure: a number, null where it says nothing, undefined where it was not understood. */
export function figureOf(reading: CellReading | undefined): DecimalInput | null | undefined {
  if (reading === undefined || reading.kind === "none") return null;
  return reading.kind === "number" ? reading.value : undefined;
}

/** The id of a record: its code, its number where it is no mere count, or its row. */
export function idOf(record: RowRecord): string {
  const code = codeOf(record.cell("code")) ?? record.nodes.find(({ row }) => row === record.row.row)?.code ?? undefined;
  return code ?? `${record.read.section.grid.table + 1}-${record.row.row + 1}`;
}
