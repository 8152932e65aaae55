import { type Bilingual, deepFreeze } from "../../../core/index.ts";
import type { DatedRule, SkpCell, SkpMatrix, SkpPredicateCode } from "../../rule/index.ts";

/**
 * The names of the predicates.
 *
 * @term predikat kinerja pegawai
 */
export const skpPredicateLabels: Readonly<Record<SkpPredicateCode, Bilingual>> = /* @__PURE__ */ deepFreeze({
  "very-good": { id: "Sangat Baik", en: "Very good" },
  good: { id: "Baik", en: "Good" },
  "needs-improvement": { id: "Butuh Perbaikan", en: "Needs improvement" },
  poor: { id: "Kurang/misconduct", en: "Poor/misconduct" },
  "very-poor": { id: "Sangat Kurang", en: "Very poor" },
});

const cell = (predicate: SkpPredicateCode, box: number): SkpCell => ({ predicate, box });

/**
 * The predicate of a civil servant by results (outer key) and behaviour (inner key), as practised since 2022: the day is
 * the first of the year of the regulation, whose own day was not seen.
 *
 * @term kuadran kinerja pegawai
 * @see PermenPANRB 6/2022, as government applications apply it: read its `source`.
 */
export const skpMatrix: DatedRule<SkpMatrix> = /* @__PURE__ */ (() =>
  deepFreeze<DatedRule<SkpMatrix>>({
    id: "permenpanrb-6-2022-predicate",
    label: { id: "Kuadran predikat kinerja pegawai", en: "Matrix of predicates of civil servants" },
    since: "2022-01-01",
    source: {
      title: "PermenPANRB 6/2022",
      status: "practice",
      note: {
        id: "Kesembilan sel dari satu aplikasi pemerintah; lima di antaranya juga dari sumber kedua. Naskah peraturan tidak dibaca.",
        en: "All nine cells from one government application; five of them from a second source too. The regulation itself was not read.",
      },
    },
    value: {
      above: { below: cell("poor", 7), "as-expected": cell("good", 8), above: cell("very-good", 9) },
      "as-expected": { below: cell("poor", 4), "as-expected": cell("good", 5), above: cell("good", 6) },
      below: {
        below: cell("very-poor", 1),
        "as-expected": cell("needs-improvement", 2),
        above: cell("needs-improvement", 3),
      },
    },
  }))();
