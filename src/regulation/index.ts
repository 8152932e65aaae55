export type { AnswerChoice, AnswerScale } from "./answer-scale.ts";
export { permenpan13of2010, permenpanrb20of2013, permenpanrb25of2012, permenpanrb35of2011 } from "./before-2015.ts";
export type { AbsorptionPath, AbsorptionPathInput } from "./budget/absorption-path.ts";
export { absorptionPathInputSchema } from "./budget/absorption-path-schema.ts";
export type {
  BudgetPerformancePart,
  BudgetPerformanceRules,
  EfficiencyScoreRule,
} from "./budget/budget-performance-rules.ts";
export { differenceEfficiencyScale } from "./budget/data/difference-efficiency.ts";
export { defineAbsorptionPath } from "./budget/define-absorption-path.ts";
export { ikpaAbsorptionPath2022 } from "./budget/ikpa-per-5-2022.ts";
export { ikpaAbsorptionPath2024, ikpaRules2024 } from "./budget/ikpa-per-5-2024.ts";
export type { DeviationRule, IkpaIndicator, IkpaRules, RevisionRule, RevisionScore } from "./budget/ikpa-rules.ts";
export { parseAbsorptionPath } from "./budget/parse-absorption-path.ts";
export { budgetPerformanceRules2023 } from "./budget/pmk-62-2023.ts";
export {
  absorptionBasis,
  budgetPerformanceRules2017,
  consistencyBasis,
  efficiencyScore2017,
  outputBasis,
} from "./budget/pmk-214-2017.ts";
export {
  type OrganisationPredicate,
  type PredicateLimit,
  type PredicatePattern,
  predicatePatterns,
} from "./cascade/data/predicate-patterns.ts";
export {
  type Expectation,
  type SkpCell,
  type SkpPredicateCode,
  skpMatrix,
  skpPredicateLabels,
} from "./cascade/permenpanrb-6-2022.ts";
export { type AgreementRules, agreementRules, type RevisionReason } from "./cascade/permenpanrb-53-2014.ts";
export { auditOpinionLevels, intensityLevels, qualityLevels, sakipLevels } from "./data/ordinal-levels.ts";
export { defineRegulation, provedRegulation } from "./define-regulation.ts";
export { nationalTimeline } from "./national-timeline.ts";
export { parseRegulation } from "./parse-regulation.ts";
export { permenpanrb12of2015 } from "./permenpanrb-12-2015.ts";
export { permenpanrb88of2021 } from "./permenpanrb-88-2021.ts";
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
} from "./regulation.ts";
export { regulationFor } from "./regulation-for.ts";
export { type RegulationInput, regulationInputSchema } from "./regulation-schema.ts";
export { bintanQuarterScales } from "./scales/bintan-quarter-scales.ts";
export { budgetPerformanceScale } from "./scales/budget-performance-scale.ts";
export { ikpaScale } from "./scales/ikpa-scale.ts";
export { innovationIndexScale } from "./scales/innovation-index-scale.ts";
export { permendagri86Scale } from "./scales/permendagri-86-scale.ts";
export { sakipGradeScale } from "./scales/sakip-grade-scale.ts";
export { sakipGradeScaleBefore2015 } from "./scales/sakip-grade-scale-before-2015.ts";
export { trafficLightScale } from "./scales/traffic-light-scale.ts";
export { defineTimeline, type RegulationTimeline } from "./timeline.ts";
