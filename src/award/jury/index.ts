export { judgeEntries } from "./judge-entries.ts";
export type { JuryReason, JuryResult, JuryScore, StageScore } from "./jury.ts";
export { type JurySheet, jurySheetShape, jurySheetsShape } from "./jury-sheet-shape.ts";
