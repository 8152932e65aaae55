// The only entry point, by hand, floor by floor.

// core

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

// number

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

// period

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

// scale

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

// regulation

export { absorptionBasis } from "./regulation/index.ts";

// budget

export {
  type Absorption,
  type AbsorptionAccumulator,
  type AbsorptionFacts,
  type AbsorptionGroupState,
  type AbsorptionInput,
  type AbsorptionNode,
  type AbsorptionOptions,
  type AbsorptionRate,
  type AbsorptionReason,
  type AbsorptionState,
  type AbsorptionSummary,
  type AverageRate,
  absorptionAccumulator,
  averageRates,
  type BreakdownLevel,
  type BreakdownOptions,
  type BudgetCheckOptions,
  type BudgetExclusion,
  type BudgetLine,
  type BudgetVersion,
  breakDownAbsorption,
  budgetExclusionSchema,
  budgetLineSchema,
  budgetVersionSchema,
  checkBudgetLines,
  checkStatedRate,
  type ExcludedAmount,
  measureAbsorption,
  parseBudgetLines,
  type RealizationBasis,
  type ResolvedBudget,
  type ResolveOptions,
  resolveBudget,
  restoreAbsorptionAccumulator,
  type StatedRateCheck,
  type StatedRateInput,
  type StatedRateMatch,
  type StatedTotal,
  type SummarizeOptions,
  summarizeAbsorption,
} from "./budget/index.ts";
