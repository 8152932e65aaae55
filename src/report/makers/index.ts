export { type AbsorptionRow, absorptionRowShape } from "./absorption-row.ts";
export { type AbsorptionTableOptions, absorptionTable } from "./absorption-table.ts";
export { type AchievementRow, achievementRowShape } from "./achievement-row.ts";
export { type AchievementTableOptions, achievementTable } from "./achievement-table.ts";
export { type ActionPlanTableOptions, actionPlanTable } from "./action-plan-table.ts";
export { type AgreementTableOptions, agreementTable } from "./agreement-table.ts";
export { type AwardTableInput, type AwardTableOptions, awardTable } from "./award-table.ts";
export { type CascadeMatrixOptions, cascadeMatrix } from "./cascade-matrix.ts";
export { type CoordinationTableInput, type CoordinationTableOptions, coordinationTable } from "./coordination-table.ts";
export {
  type EvaluationTableInput,
  type EvaluationTableOptions,
  evaluationReportShape,
  evaluationTable,
} from "./evaluation-table.ts";
export { type FindingsTableOptions, findingsTable } from "./findings-table.ts";
export { type ForumTableOptions, forumTable } from "./forum-table.ts";
export { type PriorityTableInput, type PriorityTableOptions, priorityTable } from "./priority-table.ts";
export { type ProgrammeTableOptions, programmeTable } from "./programme-table.ts";
export { type RankingTableOptions, rankingTable } from "./ranking-table.ts";
export { type RenjaFactors, type RenjaPair, type RenjaRow, renjaFactorsShape } from "./renja-input.ts";
export { type RenjaTableOptions, renjaTable } from "./renja-table.ts";
export { type WorksheetTableOptions, worksheetTable } from "./worksheet-table.ts";
