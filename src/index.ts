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

// cascade: from the vision of a region to the target of one person
export {
  type BuiltCascade,
  buildCascade,
  type Cascade,
  type CascadeIndicator,
  type CascadeLadder,
  type CascadeLevel,
  type CascadeLevelFacts,
  type CascadeNode,
  cascadeLevelSources,
  cascadeLevels,
  type CascadeCell,
  type CascadeRow,
  type CodedRow,
  type DistributionOptions,
  type DistributionRule,
  distributeTarget,
  type FlattenOptions,
  flattenCascade,
  type MeasureKind,
  type CodeScope,
  type IndicatorSupport,
  type NodesFromList,
  nodesFromCodes,
  nodesFromOutline,
  type OutlineRow,
  type ParentLink,
  type ProgrammeCode,
  parseProgrammeCode,
  parseUnitCode,
  type UnitCode,
} from "./cascade/index.ts";
