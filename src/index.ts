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
