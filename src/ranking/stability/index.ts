export { compareRankings } from "./compare-rankings.ts";
export type { ComparisonOptions, Movement, Passage, RankingComparison } from "./movement.ts";
export { rankStability } from "./rank-stability.ts";
export type { DoubtfulPair, ListWithout, RankStability, StabilityRow, SwapMargin } from "./stability.ts";
export type { StabilityComponent, StabilityRule } from "./stability-rule.ts";
