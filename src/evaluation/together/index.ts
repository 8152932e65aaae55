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
export { checkDistribution } from "./check-distribution.ts";
export { checkGrades, type GradedScore, gradedScoreShape } from "./check-grades.ts";
export { combineAssessors } from "./combine-assessors.ts";
export type { ComponentMean, EvaluationSummary, GradeCount } from "./evaluation-summary.ts";
export { gradeCounts } from "./grade-counts.ts";
export {
  type DistributedGrade,
  type GradeDistribution,
  type GradeDistributionInput,
  gradeDistributionShape,
} from "./grade-distribution.ts";
