import type { Finding } from "../../finding/index.ts";
import { divide, type Exact, exactOf, HUNDRED } from "../../number/index.ts";
import type { Section } from "../head/index.ts";
import type { RowDraft } from "../row/index.ts";
import type { CellReading, SheetCell } from "../sheet/index.ts";
import type { ColumnFacts } from "./column-facts.ts";

/** A section with its cells read. */
export interface SectionRead {
  readonly section: Section;
  readonly rows: readonly RowDraft[];
  readonly facts: ReadonlyMap<number, ColumnFacts>;
  readonly cells: ReadonlyMap<number, readonly SheetCell[]>;
  /** What figures take for granted, and why cells were not read. */
  readonly findings: readonly Finding[];
}

/** What a cell was read as. */
export function readingAt({ cells }: SectionRead, row: number, column: number): CellReading | undefined {
  return cells.get(row)?.[column]?.reading;
}

/** The number of a cell in the unit in which its column is stored; undefined where it holds none. */
export function storedNumber(read: SectionRead, row: number, column: number): Exact | undefined {
  const reading = readingAt(read, row, column);
  const facts = read.facts.get(column);
  if (reading?.kind !== "number" || facts === undefined) return undefined;
  const isShare = reading.unit === "%" || reading.unit === "points";
  const value = exactOf(reading.value);
  return reading.isFraction || (facts.isFraction && isShare) ? divide(value, HUNDRED) : divide(value, facts.times);
}
