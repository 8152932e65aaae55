export type { Selection } from "./cut-at.ts";
export { type DividedRanking, divideRanking, type Standing } from "./divide-ranking.ts";
export { flagLowest, type LowestFlags } from "./flag-lowest.ts";
export { selectGraded } from "./select-graded.ts";
export { type ShareOptions, type ShareSelection, selectShare } from "./select-share.ts";
export { type SelectOptions, selectTop } from "./select-top.ts";
export { selectWithin, type ValueRange, valueRangeShape } from "./select-within.ts";
