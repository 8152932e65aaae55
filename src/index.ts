// The only entry point, by hand, floor by floor.

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
// regulation: dated, cited data
export { absorptionBasis } from "./regulation/index.ts";
