export { type BuiltCascade, buildCascade } from "./build-cascade.ts";
export {
  type CascadeIndicator,
  cascadeIndicatorShape,
  type IndicatorSupport,
  indicatorSupportShape,
  type ReadIndicator,
} from "./cascade-indicator-shape.ts";
export type { CascadeLadder, CascadeLevel } from "./cascade-level.ts";
export {
  type CascadeNode,
  cascadeLevelShape,
  cascadeNodeShape,
  cascadeNodesShape,
  indicatorsShape,
  type NodeFields,
  nodeFields,
  type ParentLink,
  parentLinkShape,
  parentsShape,
  type ReadNode,
} from "./cascade-node-shape.ts";
export { type Cascade, cascadeShape } from "./cascade-shape.ts";
export { type CascadeLevelFacts, cascadeLevelSources, cascadeLevels } from "./data/cascade-levels.ts";
export { BUDGETED_LEVELS, CASCADE_LEVELS, MISSING_RULES, ROLL_UP_RULES } from "./data/words.ts";
export { type CascadeCell, type CascadeRow, type FlattenOptions, flattenCascade } from "./flatten-cascade.ts";
export { childrenAt, graphOf, parentsAt } from "./graph.ts";
export type { IndicatorRelation } from "./indicator-relation.ts";
export { isDivisible, isPercent, isSameUnit, type MeasureKind, wordingOf } from "./is-divisible.ts";
export { itemAt, numberAt } from "./item-at.ts";
export { levelFact, levelsFact } from "./level-fact.ts";
export { parentIdOf } from "./link-rows.ts";
export type { Graph } from "./linked.ts";
export type { MissingRule } from "./missing-rule.ts";
export type { RollUpRule } from "./roll-up-rule.ts";
export { levelSkipped, monitoringStops, noTarget, shareSum } from "./shared-findings.ts";
export { hasTarget, targetOf } from "./target-of.ts";
