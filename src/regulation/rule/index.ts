export {
  type AchievementConversion,
  achievementConversionShape,
  type ConversionSegment,
} from "./achievement/achievement-conversion-shape.ts";
export {
  type AchievementPolicy,
  type AchievementRules,
  achievementPolicyShape,
  type ReadPolicy,
  type RoundingPlan,
  type RoundingStep,
} from "./achievement/achievement-policy-shape.ts";
export type {
  StabilizeByBands,
  StabilizeByPoints,
  StabilizeByTolerance,
  StabilizeRule,
} from "./achievement/stabilize-rule-shape.ts";
export { type AwardEntry, awardEntriesShape, awardEntryShape } from "./award/award-entry-shape.ts";
export {
  type AwardScheme,
  type AwardSchemeDocument,
  type AwardTieBreak,
  awardSchemeShape,
  programSchemeShape,
} from "./award/award-scheme-shape.ts";
export type { AwardTier, EntryRules } from "./award/award-tier-shape.ts";
export {
  type ConsequenceClause,
  type ConsequencePolicy,
  consequencePoliciesShape,
  consequencePolicyShape,
} from "./award/consequence-policy-shape.ts";
export { gradeAmong, lawOfGrades } from "./award/grade-laws.ts";
export { type JuryAdjustment, type JuryRules, juryRulesShape } from "./award/jury-rules-shape.ts";
export { onlyOnce } from "./award/only-once.ts";
export type { RankOrder } from "./award/rank-order.ts";
export { type Rubric, rubricShape } from "./award/rubric-shape.ts";
export { yearMonth } from "./award/year-month.ts";
export { type AbsorptionPathInput, absorptionPathShape } from "./budget/absorption-path-shape.ts";
export {
  type BudgetPerformancePart,
  type BudgetPerformanceRules,
  budgetPerformanceRulesShape,
  type EfficiencyScoreRule,
  efficiencyScoreRuleShape,
} from "./budget/budget-performance-rules-shape.ts";
export { builtInAbsorptionPath } from "./budget/built-in-absorption-path.ts";
export { type AbsorptionPath, defineAbsorptionPath } from "./budget/define-absorption-path.ts";
export {
  type DeviationRule,
  deviationRuleShape,
  type IkpaIndicator,
  type IkpaRules,
  ikpaRulesShape,
  type RevisionRule,
  type RevisionScore,
} from "./budget/ikpa-rules-shape.ts";
export {
  type AgreementPurpose,
  type AgreementRules,
  type RevisionReason,
  revisionReason,
} from "./cascade/agreement-rules.ts";
export {
  type OrganisationPredicate,
  organisationPredicate,
  type PredicateLimit,
  type PredicatePattern,
  predicatePatternShape,
} from "./cascade/predicate-pattern-shape.ts";
export {
  type Expectation,
  expectation,
  expectations,
  type SkpCell,
  type SkpMatrix,
  type SkpPredicateCode,
  skpPredicateCode,
  skpPredicateCodes,
} from "./cascade/skp-matrix.ts";
export type { DatedRule } from "./dated/dated-rule.ts";
export { inForce } from "./dated/in-force.ts";
export type { Deadline, DeadlineReason, DueRule, ReportingEntity } from "./deadline/deadline.ts";
export type { ReportingDuty, ReportingRule } from "./deadline/reporting-rule.ts";
export type { AnswerChoice, AnswerScale } from "./evaluation/answer-scale.ts";
export type { Departure, RegulationReport, RegulationRounding } from "./evaluation/clause-shapes.ts";
export type { ItemLimit } from "./evaluation/component-shape.ts";
export { componentsFromTable, type TableOptions } from "./evaluation/components-from-table.ts";
export { type CriteriaSheet, criteriaSheet } from "./evaluation/criteria-sheet.ts";
export { defineRegulation } from "./evaluation/define-regulation.ts";
export { departuresFrom } from "./evaluation/departures-from.ts";
export { dayOrYear, evaluationYear } from "./evaluation/evaluation-year.ts";
export type { GradeCondition } from "./evaluation/grade-condition-shape.ts";
export type { RegulationGroup } from "./evaluation/group-shape.ts";
export { ifGiven, regulationIfGiven } from "./evaluation/if-given.ts";
export { lawOfOnce } from "./evaluation/once.ts";
export type {
  ConditionBounds,
  ProvedCondition,
  ProvedGroup,
  RegulationCondition,
} from "./evaluation/proved-conditions.ts";
export type {
  ProvedAnswers,
  ProvedComponent,
  ProvedItem,
  ProvedPart,
  ProvedRegulation,
} from "./evaluation/proved-regulation.ts";
export type {
  Regulation,
  RegulationComponent,
  RegulationItem,
  RegulationPart,
  ScoringMethod,
} from "./evaluation/regulation.ts";
export type { RegulationInput } from "./evaluation/regulation-input.ts";
export { regulationShape } from "./evaluation/regulation-shape.ts";
export {
  type SampledFunction,
  type SamplingCluster,
  type SamplingCondition,
  type SamplingRules,
  type UnitCluster,
  unitClusters,
} from "./evaluation/sampling-rules.ts";
export { type WeightRow, weightRowShape } from "./evaluation/table-row-shape.ts";
export {
  type PriorityClause,
  type PriorityMeasure,
  type PriorityRules,
  type PriorityStatus,
  priorityMeasures,
  priorityRulesShape,
  priorityStatuses,
} from "./priority/priority-rules-shape.ts";
export { type ReportAnalysis, type ReportAnalysisKey, reportAnalysisKeys } from "./report/report-analysis.ts";
export { type ReportContent, type ReportContentKey, reportContents } from "./report/report-content.ts";
