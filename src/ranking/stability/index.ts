export { compareRankings } from "./compare-rankings.ts";
export type { ComparisonOptions } from "./comparison-options.ts";
export type { Movement, Passage, RankingComparison } from "./movement.ts";
export { rankStability } from "./rank-stability.ts";
export type {
  ComponentMovement,
  DoubtfulPair,
  ListWithout,
  RankStability,
  StabilityMovement,
  StabilityRow,
  SwapMargin,
} from "./stability.ts";
export { type StabilityComponent, type StabilityRule, stabilityRuleShape } from "./stability-rule-shape.ts";
