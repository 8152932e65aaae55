export { checkIndicators } from "./check-indicators.ts";
export type { Accumulation, ConsolidationMethod, IndicatorKind, Quantity } from "./indicator.ts";
export { type IndicatorInForce, indicatorInForce } from "./indicator-in-force.ts";
export {
  type IndicatorQuality,
  type IndicatorQualityInput,
  indicatorQuality,
  indicatorQualityInputShape,
} from "./indicator-quality.ts";
export { indicatorQualityWeight, type QualityWeight } from "./indicator-quality-weight.ts";
export {
  type Indicator,
  indicatorFields,
  indicatorShape,
} from "./indicator-shape.ts";
export {
  type TargetHistory,
  type TargetWeight,
  targetHistoryShape,
  targetQualityWeight,
} from "./target-quality-weight.ts";
export type { TargetStanding } from "./target-standing.ts";
