export { type BuiltCascade, buildCascade } from "./build-cascade.ts";
export type { Cascade } from "./cascade.ts";
export type { CascadeLadder, CascadeLevel } from "./cascade-level.ts";
export type { CascadeIndicator, CascadeNode, IndicatorSupport, ParentLink } from "./cascade-node.ts";
export {
  cascadeIndicatorSchema,
  cascadeLevelSchema,
  cascadeNodeSchema,
  indicatorSupportSchema,
  parentLinkSchema,
} from "./cascade-node-schema.ts";
export { checkEach, checkIndicator } from "./check-row.ts";
export { type CascadeLevelFacts, cascadeLevelSources, cascadeLevels } from "./data/cascade-levels.ts";
export { BUDGETED_LEVELS, MISSING_RULES, ROLL_UP_RULES } from "./data/words.ts";
export { findingOf } from "./finding-of.ts";
export { type CascadeCell, type CascadeRow, type FlattenOptions, flattenCascade } from "./flatten-cascade.ts";
export { childrenAt, type Graph, graphOf, parentsAt } from "./graph.ts";
export type { IndicatorRelation } from "./indicator-relation.ts";
export { isDivisible, isPercent, type MeasureKind } from "./is-divisible.ts";
export { parentIdOf } from "./link-rows.ts";
export type { MissingRule } from "./missing-rule.ts";
export { parseCascadeNodes } from "./parse-cascade-nodes.ts";
export type { RollUpRule } from "./roll-up-rule.ts";
export { hasTarget, readTargetOf, targetOf } from "./target-of.ts";
