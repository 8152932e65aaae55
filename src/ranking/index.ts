export type { AnnouncedList } from "./announced-list.ts";
export { checkAnnouncedList } from "./check-announced-list.ts";
export { compareRankings } from "./compare-rankings.ts";
export { type DividedRanking, divideRanking, type Standing } from "./divide-ranking.ts";
export type { Eligibility, IneligibleItem } from "./eligibility.ts";
export { flagLowest, type LowestFlags, type LowestRule } from "./flag-lowest.ts";
export type { ComparisonOptions, Movement, Passage, RankingComparison } from "./movement.ts";
export { rankBy } from "./rank-by.ts";
export { rankStability } from "./rank-stability.ts";
export { type GroupedRanking, type GroupRule, rankWithin } from "./rank-within.ts";
export type { RankedRow, Ranking, RankOrder, RankRule, TieBreak, TieRule, UnrankedItem } from "./ranking.ts";
export { selectGraded } from "./select-graded.ts";
export { type ShareOptions, type ShareSelection, selectShare } from "./select-share.ts";
export { type OnTie, type Selection, selectTop } from "./select-top.ts";
export { selectWithin, type ValueRange } from "./select-within.ts";
export type {
  DoubtfulPair,
  ListWithout,
  RankStability,
  StabilityComponent,
  StabilityRow,
  StabilityRule,
  SwapMargin,
} from "./stability.ts";
