export { type AnnouncedList, announcedListShape } from "./announced-list-shape.ts";
export { valueOfAnswer } from "./answer-of.ts";
export { checkAnnouncedList } from "./check-announced-list.ts";
export type { Eligibility, IneligibleItem } from "./eligibility.ts";
export { gradePositions } from "./grade-positions.ts";
export { itemsOf } from "./items-shape.ts";
export { type OnTie, onTieShape, placesShape } from "./on-tie-shape.ts";
export { type Direction, directionOf, orderExactly } from "./order-exactly.ts";
export { percentShape } from "./percent-shape.ts";
export { rankBy, rankListed } from "./rank-by.ts";
export {
  type GroupRule,
  groupRuleShape,
  type LowestRule,
  lowestRuleShape,
  type RankRule,
  rankRuleShape,
  type TieRule,
  tieRuleShape,
} from "./rank-rule-shape.ts";
export { type GroupedRanking, rankWithin } from "./rank-within.ts";
export type { RankedRow } from "./ranked-row-shape.ts";
export { type Ranking, type RankingInput, rankingShape, rankingShapeOf, type UnrankedItem } from "./ranking-shape.ts";
export { reasonsInWords } from "./reasons-in-words.ts";
export { rankOrderShape, type TieBreak } from "./tie-break-shape.ts";
