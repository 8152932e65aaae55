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
export type {
  EvaluationReport,
  EvaluationReportGrade,
  EvaluationReportInput,
  EvaluationReportRow,
  EvaluationReportTotal,
} from "./evaluation-report.ts";
export { type FollowUpSummary, followUp } from "./follow-up.ts";
export { parseRecommendations } from "./parse-recommendations.ts";
export { type Recommendation, recommendationSchema } from "./recommendation-schema.ts";
export { reportEvaluation } from "./report-evaluation.ts";
