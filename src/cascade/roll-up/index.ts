export { whyNotTogether } from "./addable.ts";
export { type CountedTwice, countedTwice } from "./counted-twice.ts";
export type { PartsOf } from "./from-below.ts";
export {
  type Dangling,
  type IndicatorIndex,
  indexIndicators,
  type Located,
  partsIn,
  type Support,
  supportsByUpper,
} from "./indicator-index.ts";
export { madeOf } from "./made-of.ts";
export { type ReportedValue, type RollUpOptions, rollUp } from "./roll-up.ts";
export { type IndicatorRollUpOptions, rollUpIndicators } from "./roll-up-indicators.ts";
export type {
  RolledUp,
  RolledUpIndicator,
  RollUpCoverage,
  RollUpFacts,
  RollUpPart,
  RollUpReason,
} from "./rolled-up.ts";
export { type Shares, type Standings, standingsIn } from "./standing.ts";
