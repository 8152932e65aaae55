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

// scale: bands and grades

export {
  type Band,
  type BandInput,
  type DistanceToNext,
  defineScale,
  type Grade,
  gradeOf,
  type Scale,
  type ScaleInput,
} from "./scale/index.ts";

// regulation: dated, cited data

export { absorptionBasis } from "./regulation/index.ts";

// budget: lines, absorption, plans, the look ahead

export {
  type Absorption,
  type AbsorptionAccumulator,
  type AbsorptionFacts,
  type AbsorptionGroupState,
  type AbsorptionInput,
  type AbsorptionOptions,
  type AbsorptionRate,
  type AbsorptionReason,
  type AbsorptionState,
  type AbsorptionSummary,
  absorptionAccumulator,
  type BudgetExclusion,
  type BudgetLine,
  type BudgetVersion,
  budgetExclusionSchema,
  budgetLineSchema,
  budgetVersionSchema,
  type ExcludedAmount,
  measureAbsorption,
  parseBudgetLines,
  restoreAbsorptionAccumulator,
  summarizeAbsorption,
} from "./budget/index.ts";
