export { judgeEntries } from "./judge-entries.ts";
export type { JuryReason, JuryResult, JuryScore, JurySheet, StageScore } from "./jury.ts";
export { jurySheetSchema } from "./jury-sheet-schema.ts";
export { parseJurySheets } from "./parse-jury-sheets.ts";
