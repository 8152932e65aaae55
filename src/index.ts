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
  defineOrdinalScale,
  type Level,
  type OrdinalScale,
  ordinalScaleSchema,
} from "./scale/index.ts";

// regulation: dated, cited rules and scales

export {
  type AnswerChoice,
  type AnswerScale,
  bintanQuarterScales,
  budgetPerformanceScale,
  type Departure,
  defineRegulation,
  defineTimeline,
  type ItemLimit,
  ikpaScale,
  innovationIndexScale,
  parseRegulation,
  permendagri86Scale,
  permenpan13of2010,
  permenpanrb12of2015,
  permenpanrb20of2013,
  permenpanrb25of2012,
  permenpanrb35of2011,
  permenpanrb88of2021,
  type Regulation,
  type RegulationComponent,
  type RegulationInput,
  type RegulationItem,
  type RegulationPart,
  type RegulationRounding,
  type RegulationTimeline,
  regulationFor,
  regulationInputSchema,
  regulations,
  type ScoringMethod,
  sakipGradeScale,
  sakipGradeScaleBefore2015,
  trafficLightScale,
  auditOpinionLevels,
  intensityLevels,
  qualityLevels,
  sakipLevels,
} from "./regulation/index.ts";

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

// evaluation: the SAKIP evaluation

export {
  type AnswerMethod,
  type ComponentScore,
  type ComponentSheet,
  componentSheetSchema,
  type Evaluation,
  type EvaluationBasis,
  type ItemScore,
  type PartScore,
  parseComponentSheet,
  scoreComponents,
} from "./evaluation/index.ts";

// ranking: ranks, cuts, lists

export {
  type AnnouncedList,
  checkAnnouncedList,
  type Eligibility,
  flagLowest,
  type IneligibleItem,
  type LowestFlags,
  type LowestRule,
  type OnTie,
  type RankedRow,
  type Ranking,
  type RankOrder,
  type RankRule,
  rankBy,
  type Selection,
  selectTop,
  type TieBreak,
  type TieRule,
  type UnrankedItem,
} from "./ranking/index.ts";

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
