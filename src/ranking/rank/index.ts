export { type AnnouncedList, announcedListShape } from "./announced-list-shape.ts";
export { checkAnnouncedList } from "./check-announced-list.ts";
export { checkRankRule } from "./check-rank-rule.ts";
export type { Eligibility, IneligibleItem } from "./eligibility.ts";
export { gradePositions } from "./grade-positions.ts";
export { type Direction, directionOf, orderExactly } from "./order-exactly.ts";
export { percentShape } from "./percent-shape.ts";
export { rankBy, rankListed } from "./rank-by.ts";
export {
  lawOfRounding,
  type RankRule,
  rankedByOf,
  rankRuleShape,
  type TieRule,
} from "./rank-rule-shape.ts";
export { type GroupedRanking, type GroupRule, groupRuleShape, rankWithin } from "./rank-within.ts";
export type { RankedRow, Ranking, UnrankedItem } from "./ranking.ts";
export { type RankingInput, rankingShape, rankingShapeOf } from "./ranking-shape.ts";
export { rankOrderShape, type TieBreak } from "./tie-break-shape.ts";
