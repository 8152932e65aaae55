export { distributeTarget } from "./distribute-target.ts";
export { divideTarget } from "./divide-target.ts";
export {
  type IndividualTarget,
  type IndividualTargets,
  individualTargets,
  type SupportedResult,
} from "./individual-targets.ts";
export type { PredicateCount } from "./predicate-count.ts";
export { type PredicateDistribution, predicateDistribution } from "./predicate-distribution.ts";
export { type RateResultsOptions, type ResultRating, rateResults } from "./rate-results.ts";
export { type RoleContribution, type RoleMatrix, roleMatrixShape } from "./role-matrix-shape.ts";
export { type SkpPredicate, skpPredicate } from "./skp-predicate.ts";
export type { DistributionOptions, DistributionRule, TargetDivision, TargetPart } from "./target-division.ts";
