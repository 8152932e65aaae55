export { judgeEntries } from "./judge-entries.ts";
export type { AppliedAdjustment, JuryReason, JuryResult, JuryScore, StageScore } from "./jury.ts";
export { type JurySheet, jurySheetShape, jurySheetsShape } from "./jury-sheet-shape.ts";
