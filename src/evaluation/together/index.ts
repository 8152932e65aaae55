export {
  aggregateEvaluations,
  type EvaluationSummary,
  type GradeCount,
  type WeighedEvaluation,
} from "./aggregate-evaluations.ts";
export type { Assessment, CombinedAssessment, FinalEvaluation, FinalRule } from "./assessment.ts";
export type { AssessorDifference, AssessorValue } from "./assessor-differences.ts";
export { combineAssessors } from "./combine-assessors.ts";
