export { groupPeriod } from "./group-period.ts";
export { type LevelBlock, levelBlocks, recordWithin } from "./level-blocks.ts";
export { cellOfPeriod } from "./period-columns.ts";
export type { PeriodReading, PeriodTarget } from "./period-reading.ts";
export { polarityOf } from "./polarity-of.ts";
export { readingsOf } from "./readings-of.ts";
export {
  agencyAbove,
  codeOf,
  figureOf,
  idOf,
  numberOf,
  objectiveAbove,
  type RowRecord,
  recordsOf,
  textOf,
} from "./record.ts";
export { type SheetContext, sheetContext } from "./sheet-context.ts";
export { type SignedTarget, targetOfCell } from "./target-of-cell.ts";
export { targetsOf } from "./targets-of.ts";
