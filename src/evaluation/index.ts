export {
  aggregateEvaluations,
  type EvaluationSummary,
  type GradeCount,
  type WeighedEvaluation,
} from "./aggregate-evaluations.ts";
export type { Assessment, CombinedAssessment, FinalEvaluation, FinalRule } from "./assessment.ts";
export type { AssessorDifference, AssessorValue } from "./assessor-differences.ts";
export { combineAssessors } from "./combine-assessors.ts";
export { compareEvaluations } from "./compare-evaluations.ts";
export type {
  BeforeAndNow,
  Change,
  ComparedComponent,
  ComparedScore,
  CompareOptions,
  EvaluationComparison,
  WeighedValue,
} from "./comparison.ts";
export { type ComponentSheet, componentSheetSchema } from "./component-sheet-schema.ts";
export type { AnswerMethod, ComponentScore, Evaluation, EvaluationBasis, ItemScore, PartScore } from "./evaluation.ts";
export type {
  EvaluationReport,
  EvaluationReportGrade,
  EvaluationReportInput,
  EvaluationReportRow,
  EvaluationReportTotal,
} from "./evaluation-report.ts";
export { type FollowUpSummary, followUp } from "./follow-up.ts";
export { type GradeDistance, type GradeNeighbours, gradeNeighbours } from "./grade-neighbours.ts";
export { type LetterOrigin, lettersBehind } from "./letters-behind.ts";
export { parseComponentSheet } from "./parse-component-sheet.ts";
export { parseRecommendations } from "./parse-recommendations.ts";
export { parseWorksheet } from "./parse-worksheet.ts";
export { type Recommendation, recommendationSchema } from "./recommendation-schema.ts";
export { reportEvaluation } from "./report-evaluation.ts";
export { type RequiredForOptions, type RequiredUpgrades, requiredFor } from "./required-for.ts";
export { scoreComponents } from "./score-components.ts";
export { type AnsweredPart, type PartialEvaluation, scorePartialWorksheet } from "./score-partial-worksheet.ts";
export { scoreWorksheet } from "./score-worksheet.ts";
export type { Upgrade } from "./upgrades-of.ts";
export { type WhatIf, type WhatIfChange, whatIf } from "./what-if.ts";
export {
  type ItemAnswer,
  type PartAnswer,
  partAnswerSchema,
  type SharedAnswer,
  type Worksheet,
  worksheetSchema,
} from "./worksheet-schema.ts";
