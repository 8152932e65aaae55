// The only entry point, by hand, floor by floor. An empty line below each heading keeps the floors in their order.

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

// period: fiscal periods, dates, working days, the reporting calendar

export {
  addWorkingDays,
  comparePeriods,
  type Deadline,
  type DeadlineReason,
  type DueRule,
  formatPeriod,
  type IsoDate,
  isWithinPeriod,
  isWorkingDay,
  lastWorkingDayOnOrBefore,
  type MonthPeriod,
  nextPeriod,
  nthWorkingDay,
  type Period,
  type PeriodBounds,
  type PeriodKind,
  type PeriodOfKind,
  parsePeriod,
  periodBounds,
  periodCode,
  periodOf,
  periodSchema,
  periodsWithin,
  previousPeriod,
  type QuarterPeriod,
  type ReportingCalendarOptions,
  type ReportingEntity,
  reportingCalendar,
  type SemesterPeriod,
  type WorkingDayOptions,
  type YearPeriod,
} from "./period/index.ts";

// scale: bands, grades and levels

export {
  type Band,
  type BandInput,
  type DistanceToNext,
  defineOrdinalScale,
  defineScale,
  type Grade,
  gradeOf,
  type Level,
  type OrdinalScale,
  ordinalScaleSchema,
  type Scale,
  type ScaleInput,
} from "./scale/index.ts";

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
