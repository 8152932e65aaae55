export type { AchievementConversion, ConversionSegment } from "./achievement/achievement-conversion.ts";
export type {
  AchievementPolicy,
  RoundingPlan,
  RoundingStep,
  StabilizeByBands,
  StabilizeByTolerance,
  StabilizeRule,
} from "./achievement/achievement-policy.ts";
export { achievementPolicySchema } from "./achievement/achievement-policy-schema.ts";
export { parseAchievementPolicy } from "./achievement/parse-achievement-policy.ts";
export { type ReadPolicy, readPolicy } from "./achievement/read-policy.ts";
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
export { type AbsorptionPathInput, absorptionPathShape } from "./budget/absorption-path-shape.ts";
export {
  type BudgetPerformancePart,
  type BudgetPerformanceRules,
  budgetPerformanceRulesShape,
  type EfficiencyScoreRule,
  efficiencyScoreRuleShape,
} from "./budget/budget-performance-rules-shape.ts";
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
export type { AgreementRules, RevisionReason } from "./cascade/agreement-rules.ts";
export type { OrganisationPredicate, PredicateLimit, PredicatePattern } from "./cascade/predicate-pattern.ts";
export type { Expectation, SkpCell, SkpPredicateCode } from "./cascade/skp-cell.ts";
export type { DatedRule } from "./dated/dated-rule.ts";
export { inForce } from "./dated/in-force.ts";
export type { Deadline, DeadlineReason, DueRule, ReportingEntity } from "./deadline/deadline.ts";
export type { ReportingRule } from "./deadline/reporting-rule.ts";
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
