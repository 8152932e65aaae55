export { compareRealization } from "./compare-realization.ts";
export {
  type ComparisonInput,
  comparisonInputShape,
  type FigureComparison,
  type RealizationComparison,
} from "./comparison.ts";
export { consolidate } from "./consolidate.ts";
export { isAdditive } from "./consolidate-values.ts";
export {
  type ConsolidateOptions,
  type Consolidation,
  type ConsolidationReason,
  type Reading,
  readingShape,
} from "./consolidation.ts";
export {
  type Growth,
  type GrowthOptions,
  type GrowthReason,
  type GrowthSeries,
  type TrendPoint,
  trendPointShape,
} from "./growth.ts";
export { longestStreak } from "./longest-streak.ts";
export { measureGrowth } from "./measure-growth.ts";
export { measureProgress } from "./measure-progress.ts";
export {
  type LackingPeriod,
  type Progress,
  type ProgressInput,
  type ProgressReason,
  type ProgressRow,
  progressInputFields,
  progressInputShape,
} from "./progress.ts";
export type { Streak, StreakPoint, StreakRun } from "./streak.ts";
