export { checkIndicators } from "./check-indicators.ts";
export type { Accumulation, ConsolidationMethod, IndicatorKind, Quantity } from "./indicator.ts";
export { type IndicatorInForce, indicatorInForce } from "./indicator-in-force.ts";
export { indicatorQualityWeight, type QualityWeight } from "./indicator-quality-weight.ts";
export {
  type Indicator,
  indicatorFields,
  indicatorShape,
} from "./indicator-shape.ts";
