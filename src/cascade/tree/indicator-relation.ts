/**
 * What an indicator means for one above it. Only the relations marked with a rule compute anything.
 *
 * | relation | meaning | computes |
 * |---|---|---|
 * | `same` | adopted unchanged, with the same target | no |
 * | `sum` | one of the parts that add up to it | the sum |
 * | `weighted` | one of the parts of a weighted mean | Σ weight × value ÷ Σ weight |
 * | `average` | one of the parts of a simple mean | the mean |
 * | `minimum` | the lowest of them decides | the minimum |
 * | `maximum` | the highest of them decides | the maximum |
 * | `worst` | the worst of them decides, by the polarity of the indicator above | the minimum where more is better, the maximum where less is |
 * | `numerator`, `denominator` | components of its formula | Σ numerators ÷ Σ denominators, × 100 when its unit is percent |
 * | `none` | supports it, and nothing can be computed | no |
 *
 * Parts are summed where they have one unit and can be summed: people and documents make no sum, and neither do two
 * percentages.
 *
 * @term hubungan indikator
 * @see No official text was found: `same`, `sum` and `none` are what published agreements do, the others are the relations
 * of government applications.
 */
export type IndicatorRelation =
  | "same"
  | "sum"
  | "weighted"
  | "average"
  | "minimum"
  | "maximum"
  | "worst"
  | "numerator"
  | "denominator"
  | "none";
