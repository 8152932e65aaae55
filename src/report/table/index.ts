export { assembleTable } from "./assemble-table.ts";
export { buildTable } from "./build-table.ts";
export {
  type CellInput,
  type CellRead,
  type MissingInput,
  missingCell,
  type NumberInput,
  numberCell,
  type TextInput,
  textCell,
} from "./cell-shape.ts";
export { type ColumnRead, leavesOf, type TableColumn } from "./column-shape.ts";
export { type DisplayedShare, type DisplayedShares, type DisplayOptions, displayShares } from "./display-shares.ts";
export { bandRow, type DraftRow, itemRow, sumsRow, type TableDraft, words } from "./draft.ts";
export { type NumberFormat, numberFormatShape, plainNumber, printNumber } from "./number-format.ts";
export type { MissingCell, NumberCell, TableCell, TableCellRead, TextCell } from "./table-cell-shape.ts";
export type { RowInput, TableInput } from "./table-input-shape.ts";
export { type Footnote, type RowRead, type Table, type TableRead, type TableRow, tableShape } from "./table-shape.ts";
export { bothOf, namedBy, textIn, type Words, wordsShape } from "./words.ts";
