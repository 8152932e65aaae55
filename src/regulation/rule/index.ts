export {
  type AchievementConversion,
  achievementConversionShape,
  type ConversionSegment,
} from "./achievement/achievement-conversion-shape.ts";
export {
  type AchievementPolicy,
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
export type { AwardEntry } from "./award/award-entry.ts";
export { awardEntrySchema } from "./award/award-entry-schema.ts";
export type { AwardScheme, AwardSchemeDocument, AwardTieBreak, AwardTier, EntryRules } from "./award/award-scheme.ts";
export { awardSchemeSchema } from "./award/award-scheme-schema.ts";
export type { ConsequenceClause, ConsequencePolicy } from "./award/consequence-policy.ts";
export { consequencePolicySchema } from "./award/consequence-policy-schema.ts";
export { parseAwardScheme } from "./award/parse-award-scheme.ts";
export { parseConsequencePolicy } from "./award/parse-consequence-policy.ts";
export { parseRubric } from "./award/parse-rubric.ts";
export type { RankOrder } from "./award/rank-order.ts";
export type { JuryRules, Rubric } from "./award/rubric.ts";
export { rubricSchema } from "./award/rubric-schema.ts";
export type { AbsorptionPath, AbsorptionPathInput } from "./budget/absorption-path.ts";
export { absorptionPathInputSchema } from "./budget/absorption-path-schema.ts";
export type {
  BudgetPerformancePart,
  BudgetPerformanceRules,
  EfficiencyScoreRule,
} from "./budget/budget-performance-rules.ts";
export { defineAbsorptionPath } from "./budget/define-absorption-path.ts";
export type { DeviationRule, IkpaIndicator, IkpaRules, RevisionRule, RevisionScore } from "./budget/ikpa-rules.ts";
export { parseAbsorptionPath } from "./budget/parse-absorption-path.ts";
export type { AgreementRules, RevisionReason } from "./cascade/agreement-rules.ts";
export type { OrganisationPredicate, PredicateLimit, PredicatePattern } from "./cascade/predicate-pattern.ts";
export type { Expectation, SkpCell, SkpPredicateCode } from "./cascade/skp-cell.ts";
export type { DatedRule } from "./dated/dated-rule.ts";
export { inForce } from "./dated/in-force.ts";
export type { Deadline, DeadlineReason, DueRule, ReportingEntity } from "./deadline/deadline.ts";
export type { ReportingDuty, ReportingRule } from "./deadline/reporting-rule.ts";
export type { AnswerChoice, AnswerScale } from "./evaluation/answer-scale.ts";
export { defineRegulation, provedRegulation } from "./evaluation/define-regulation.ts";
export { parseRegulation } from "./evaluation/parse-regulation.ts";
export type {
  Departure,
  ItemLimit,
  Regulation,
  RegulationComponent,
  RegulationItem,
  RegulationPart,
  RegulationReport,
  RegulationRounding,
  ScoringMethod,
} from "./evaluation/regulation.ts";
export { type RegulationInput, regulationInputSchema } from "./evaluation/regulation-schema.ts";
