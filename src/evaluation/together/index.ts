export { aggregateEvaluations, type WeighedEvaluation, weighedEvaluationShape } from "./aggregate-evaluations.ts";
export {
  type Assessment,
  type AssessmentInput,
  assessmentShape,
  assessmentsShape,
  type CombinedAssessment,
  type FinalEvaluation,
  type FinalRule,
  finalRuleShape,
} from "./assessment.ts";
export type { AssessorDifference, AssessorValue } from "./assessor-differences.ts";
export { combineAssessors } from "./combine-assessors.ts";
export type { EvaluationSummary, GradeCount } from "./evaluation-summary.ts";
