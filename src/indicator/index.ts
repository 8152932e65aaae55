export type {
  Achievement,
  AchievementFacts,
  AchievementFormula,
  AchievementInput,
  AchievementReason,
  ComputedAchievement,
  UnmeasuredAchievement,
} from "./achievement.ts";
export { achievementInputSchema } from "./achievement-input-schema.ts";
export type {
  AchievementPolicy,
  RoundingPlan,
  RoundingStep,
  StabilizeByBands,
  StabilizeByTolerance,
  StabilizeRule,
} from "./achievement-policy.ts";
export { achievementPolicySchema } from "./achievement-policy-schema.ts";
export { adaptPolicy } from "./adapt-policy.ts";
export type { AverageAchievement, Averageable, AverageOptions, AverageReason, LeftOut } from "./average.ts";
export { averageAchievement } from "./average-achievement.ts";
export { cappedPolicy } from "./capped-policy.ts";
export { checkIndicators } from "./check-indicators.ts";
export { compareRealization } from "./compare-realization.ts";
export type { ComparisonInput, FigureComparison, RealizationComparison } from "./comparison.ts";
export { consolidate } from "./consolidate.ts";
export type { ConsolidateOptions, Consolidation, ConsolidationReason, Reading } from "./consolidation.ts";
export type { AchievementConversion, ConversionSegment, ConvertedAchievement } from "./conversion.ts";
export { convertAchievement } from "./convert-achievement.ts";
export { achievementFormulas } from "./data/achievement-formulas.ts";
export { defaultAchievementPolicy } from "./data/default-achievement-policy.ts";
export { kemenkeuPolicy } from "./data/kemenkeu-policy.ts";
export { lkjipPolicy } from "./data/lkjip-policy.ts";
export { permenpanrb8of2021Conversion } from "./data/permenpanrb-8-2021-conversion.ts";
export { permenpanrb8of2021Policy } from "./data/permenpanrb-8-2021-policy.ts";
export { type Vocabulary, vocabulary, vocabularySource } from "./data/vocabulary.ts";
export type { Growth, GrowthOptions, GrowthReason, GrowthSeries, TrendPoint } from "./growth.ts";
export type { Accumulation, ConsolidationMethod, Indicator, IndicatorKind, Quantity } from "./indicator.ts";
export { type IndicatorInForce, indicatorInForce } from "./indicator-in-force.ts";
export { indicatorQualityWeight, type QualityWeight } from "./indicator-quality-weight.ts";
export { indicatorSchema, polaritySchema } from "./indicator-schema.ts";
export { measureAchievement } from "./measure-achievement.ts";
export { measureAchievements } from "./measure-achievements.ts";
export { measureGrowth } from "./measure-growth.ts";
export { measureProgress } from "./measure-progress.ts";
export { parseAchievementInput } from "./parse-achievement-input.ts";
export { parseAchievementPolicy } from "./parse-achievement-policy.ts";
export { parseIndicator } from "./parse-indicator.ts";
export { type ParsedTarget, type ParseTargetOptions, parseTarget } from "./parse-target.ts";
export type { Polarity } from "./polarity.ts";
export type { Progress, ProgressInput, ProgressReason, ProgressRow } from "./progress.ts";
export { type NumberTarget, type PositionTarget, readTarget } from "./read-target.ts";
export type { LevelTarget, NamedTarget, NoTarget, RangeTarget, Target, ValueTarget } from "./target.ts";
export { targetSchema } from "./target-schema.ts";
export type { ComparisonSign } from "./target-words.ts";
export { translateTerm } from "./translate-term.ts";
