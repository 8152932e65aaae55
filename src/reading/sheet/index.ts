export { type CellRange, cellName, columnName, columnNamed, rangeNamed } from "./address.ts";
export type {
  AnswerCell,
  CellReading,
  CodeCell,
  DateCell,
  LevelCell,
  NothingCell,
  NumberCell,
  RangeCell,
  UnitCell,
  UnreadCell,
  WordCell,
} from "./cell-reading.ts";
export { type Grid, gridOf } from "./grid.ts";
export {
  type ReadingContext,
  type ReadRowsOptions,
  type Rows,
  readingContextShape,
  readRowsOptionsShape,
  type SheetTable,
  sheetTableShape,
  tablesShape,
} from "./read-options.ts";
export type { CellUse, PrintedTotal, RowKind, RowNode, SheetCell, SheetColumn, SheetRow } from "./sheet-row.ts";
export { agencyAtEnd, agencyIn, magnitudeIn, partIn, periodIn, yearIn } from "./title-words.ts";
