export type { AnnouncedList } from "./announced-list.ts";
export { checkAnnouncedList } from "./check-announced-list.ts";
export type { Eligibility, IneligibleItem } from "./eligibility.ts";
export { flagLowest, type LowestFlags, type LowestRule } from "./flag-lowest.ts";
export { rankBy } from "./rank-by.ts";
export type { RankedRow, Ranking, RankOrder, RankRule, TieBreak, TieRule, UnrankedItem } from "./ranking.ts";
export { type OnTie, type Selection, selectTop } from "./select-top.ts";
