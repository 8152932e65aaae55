export { compareRealization } from "./compare-realization.ts";
export type { ComparisonInput, FigureComparison, RealizationComparison } from "./comparison.ts";
export { consolidate } from "./consolidate.ts";
export type { ConsolidateOptions, Consolidation, ConsolidationReason, Reading } from "./consolidation.ts";
export type { Growth, GrowthOptions, GrowthReason, GrowthSeries, TrendPoint } from "./growth.ts";
export { measureGrowth } from "./measure-growth.ts";
export { measureProgress } from "./measure-progress.ts";
export type { Progress, ProgressInput, ProgressReason, ProgressRow } from "./progress.ts";
