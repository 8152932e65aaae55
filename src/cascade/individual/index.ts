export { type DistributionOptions, type DistributionRule, distributeTarget } from "./distribute-target.ts";
export {
  type IndividualTarget,
  type IndividualTargets,
  individualTargets,
  type SupportedResult,
} from "./individual-targets.ts";
export { parseRoleMatrix } from "./parse-role-matrix.ts";
export type { PredicateCount } from "./predicate-count.ts";
export { type PredicateDistribution, predicateDistribution } from "./predicate-distribution.ts";
export type { RoleContribution, RoleMatrix } from "./role-matrix.ts";
export { roleContributionSchema, roleMatrixSchema } from "./role-matrix-schema.ts";
export { type SkpPredicate, skpPredicate } from "./skp-predicate.ts";
