// The only entry point, by hand, floor by floor.

// core: failing, not computing, citing
export {
  type Bilingual,
  type Citation,
  type CitationStatus,
  type Computed,
  type Finding,
  isSakipError,
  type Locale,
  type NotComputable,
  type Outcome,
  type Path,
  type Problem,
  SakipError,
  type SakipErrorCode,
  type Severity,
} from "./core/index.ts";

// number: exact numbers and their texts
export {
  Decimal,
  type DecimalInput,
  decimalInputSchema,
  type FormatOptions,
  formatNumber,
  formatPercent,
  formatRupiah,
  parseIndonesianNumber,
  type Rounding,
  type RoundingMode,
  round,
  toDecimal,
} from "./number/index.ts";

// scale: bands and levels
export { defineOrdinalScale, type Level, type OrdinalScale, ordinalScaleSchema } from "./scale/index.ts";

// regulation: rules, scales and levels as dated, cited data
export { auditOpinionLevels, intensityLevels, qualityLevels, sakipLevels } from "./regulation/index.ts";

// indicator: targets, achievement, consolidation, averages
export {
  type Achievement,
  type AchievementFacts,
  type AchievementFormula,
  type AchievementInput,
  type AchievementPolicy,
  type AchievementReason,
  achievementFormulas,
  adaptPolicy,
  type ComparisonSign,
  type ComputedAchievement,
  cappedPolicy,
  defaultAchievementPolicy,
  type Indicator,
  indicatorSchema,
  kemenkeuPolicy,
  type LevelTarget,
  lkjipPolicy,
  measureAchievement,
  type NamedTarget,
  type NoTarget,
  type ParsedTarget,
  type ParseTargetOptions,
  type Polarity,
  parseIndicator,
  parseTarget,
  permenpanrb8of2021Policy,
  polaritySchema,
  type RangeTarget,
  type RoundingPlan,
  type RoundingStep,
  type StabilizeByBands,
  type StabilizeByTolerance,
  type StabilizeRule,
  type Target,
  targetSchema,
  type UnmeasuredAchievement,
  type ValueTarget,
} from "./indicator/index.ts";
