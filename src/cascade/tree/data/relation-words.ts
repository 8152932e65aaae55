import type { Bilingual } from "../../../core/index.ts";
import type { IndicatorRelation } from "../indicator-relation.ts";

/** What relations are called in sentences; numerators and denominators make a formula. */
export const relationWords: Readonly<Record<IndicatorRelation | "formula", Bilingual>> = {
  same: { id: "sama", en: "same" },
  sum: { id: "jumlah", en: "sum" },
  weighted: { id: "rata-rata tertimbang", en: "weighted mean" },
  average: { id: "rata-rata", en: "mean" },
  minimum: { id: "nilai terendah", en: "minimum" },
  maximum: { id: "nilai tertinggi", en: "maximum" },
  worst: { id: "nilai terburuk", en: "worst value" },
  numerator: { id: "rumus", en: "formula" },
  denominator: { id: "rumus", en: "formula" },
  formula: { id: "rumus", en: "formula" },
  none: { id: "dukungan", en: "support" },
};
