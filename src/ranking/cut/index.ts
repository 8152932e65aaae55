export { type DividedRanking, divideRanking, type Standing } from "./divide-ranking.ts";
export { flagLowest, type LowestFlags, type LowestRule } from "./flag-lowest.ts";
export { selectGraded } from "./select-graded.ts";
export { type ShareOptions, type ShareSelection, selectShare } from "./select-share.ts";
export { type OnTie, type Selection, type SelectOptions, selectTop } from "./select-top.ts";
export { selectWithin, type ValueRange } from "./select-within.ts";
