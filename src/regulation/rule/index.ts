export type { AchievementConversion, ConversionSegment } from "./achievement/achievement-conversion.ts";
export { achievementPolicySchema } from "./achievement/achievement-policy-schema.ts";
export {
  type AchievementPolicy,
  achievementPolicyShape,
  type RoundingPlan,
  type RoundingStep,
  type StabilizeByBands,
  type StabilizeByTolerance,
  type StabilizeRule,
} from "./achievement/achievement-policy-shape.ts";
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
export { type AgreementRules, type RevisionReason, revisionReason } from "./cascade/agreement-rules.ts";
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
  type SkpCell,
  type SkpMatrix,
  type SkpPredicateCode,
  skpPredicateCode,
  skpPredicateCodes,
} from "./cascade/skp-matrix.ts";
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
