export { checkIndicators } from "./check-indicators.ts";
export type { Accumulation, ConsolidationMethod, IndicatorKind, Quantity } from "./indicator.ts";
export { type IndicatorInForce, indicatorInForce } from "./indicator-in-force.ts";
export { indicatorQualityWeight, type QualityWeight } from "./indicator-quality-weight.ts";
export { indicatorSchema, polaritySchema } from "./indicator-schema.ts";
export {
  type Baseline,
  type Indicator,
  indicatorFields,
  indicatorShape,
  type PeriodTarget,
} from "./indicator-shape.ts";
export { parseIndicator } from "./parse-indicator.ts";
