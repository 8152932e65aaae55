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
} from "./regulation/index.ts";
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
