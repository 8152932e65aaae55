export type { ColumnFacts } from "./column-facts.ts";
export { columnBeside, columnFacts, columnsBeside } from "./column-facts-of.ts";
export { isFormulaError, oneLine } from "./plain-cells.ts";
export { readSection, storedCell } from "./read-section.ts";
export { readTables, type TablesRead } from "./read-tables.ts";
export { rowUnit } from "./row-unit.ts";
export { readingAt, type SectionRead, storedNumber } from "./section-read.ts";
