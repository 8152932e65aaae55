export type {
  AgreedIndicator,
  AgreedObjective,
  AgreedProgramme,
  AgreementParty,
  PerformanceAgreement,
} from "./agreement.ts";
export {
  agreedIndicatorSchema,
  agreedObjectiveSchema,
  agreedProgrammeSchema,
  agreementPartySchema,
  performanceAgreementSchema,
} from "./agreement-schema.ts";
export { type BuiltCascade, buildCascade } from "./build-cascade.ts";
export type { Cascade } from "./cascade.ts";
export { type Completeness, cascadeCoverage, type FanOut, type LevelCoverage } from "./cascade-coverage.ts";
export type { CascadeLadder, CascadeLevel } from "./cascade-level.ts";
export type { CascadeIndicator, CascadeNode, IndicatorSupport, ParentLink } from "./cascade-node.ts";
export {
  cascadeIndicatorSchema,
  cascadeLevelSchema,
  cascadeNodeSchema,
  indicatorSupportSchema,
  parentLinkSchema,
} from "./cascade-node-schema.ts";
export { type AgreementCheckOptions, checkAgreements } from "./check-agreements.ts";
export { checkCascade } from "./check-cascade.ts";
export type { CascadeCheckOptions } from "./check-context.ts";
export { type CascadeLevelFacts, cascadeLevelSources, cascadeLevels } from "./data/cascade-levels.ts";
export { type DistributionOptions, type DistributionRule, distributeTarget } from "./distribute-target.ts";
export { type AgreementOptions, draftAgreement, type PostName } from "./draft-agreement.ts";
export { type CascadeCell, type CascadeRow, type FlattenOptions, flattenCascade } from "./flatten-cascade.ts";
export type { IndicatorRelation } from "./indicator-relation.ts";
export {
  type IndividualTarget,
  type IndividualTargets,
  individualTargets,
  type SupportedResult,
} from "./individual-targets.ts";
export type { MeasureKind } from "./is-divisible.ts";
export type { MissingRule } from "./missing-rule.ts";
export { type CodedRow, type NodesFromList, nodesFromCodes } from "./nodes-from-codes.ts";
export { nodesFromOutline, type OutlineRow } from "./nodes-from-outline.ts";
export { parseAgreements } from "./parse-agreements.ts";
export { parseCascadeNodes } from "./parse-cascade-nodes.ts";
export { parseProgrammeCode } from "./parse-programme-code.ts";
export { parseRoleMatrix } from "./parse-role-matrix.ts";
export { parseUnitCode, type UnitCode } from "./parse-unit-code.ts";
export { type PredicateCount, type PredicateDistribution, predicateDistribution } from "./predicate-distribution.ts";
export type { CodeScope, ProgrammeCode } from "./programme-code.ts";
export type { RoleContribution, RoleMatrix } from "./role-matrix.ts";
export { roleContributionSchema, roleMatrixSchema } from "./role-matrix-schema.ts";
export { type ReportedValue, type RollUpOptions, rollUp } from "./roll-up.ts";
export { type RolledUpIndicator, rollUpIndicators } from "./roll-up-indicators.ts";
export type { RollUpRule } from "./roll-up-rule.ts";
export type { RolledUp, RollUpCoverage, RollUpFacts, RollUpReason } from "./rolled-up.ts";
export { type SkpPredicate, skpPredicate } from "./skp-predicate.ts";
