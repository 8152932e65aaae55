export {
  type Dangling,
  type IndicatorIndex,
  indexIndicators,
  type Located,
  type Support,
  supportsByUpper,
} from "./indicator-index.ts";
export { madeOf } from "./made-of.ts";
export { type ReportedValue, type RollUpOptions, rollUp } from "./roll-up.ts";
export { type RolledUpIndicator, rollUpIndicators } from "./roll-up-indicators.ts";
export type { RolledUp, RollUpCoverage, RollUpFacts, RollUpReason } from "./rolled-up.ts";
export { sharesOf } from "./shares.ts";
