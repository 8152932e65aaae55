import { type Citation, deepFreeze } from "../../../core/index.ts";
import type { BudgetPerformanceRules, DatedRule, EfficiencyScoreRule } from "../../rule/index.ts";

/**
 * Where the formula of budget absorption comes from: realisation over budget, in percent.
 *
 * @term rujukan penyerapan anggaran
 */
export const absorptionBasis: Citation = /* @__PURE__ */ deepFreeze({
  title: "PMK 214/PMK.02/2017",
  status: "read",
  clause: "rumus penyerapan anggaran dan contoh hitungnya; halaman tidak tercatat",
  note: {
    id: "P = RA/PA × 100; contoh resminya 734.881.464.333 dari 855.830.897.000 = 85,87. Sebagian besar tabel penyerapan daerah yang terbit juga mengikuti rumus ini. Ketentuan untuk pagu nol dan untuk yang belum melapor tidak ditemukan; yang dipakai adalah pilihan pustaka ini.",
    en: "P = RA/PA × 100; its own example is 734,881,464,333 of 855,830,897,000 = 85.87. Most published local absorption tables follow it too. No rule was found for a budget of zero or for what was not reported: what this library does there is a convention.",
  },
});

/**
 * Where the formulas of output and efficiency come from: the geometric mean of output achievement, and what the outputs
 * should have cost against what they did.
 *
 * @term rujukan capaian keluaran dan efisiensi
 */
export const outputBasis: Citation = /* @__PURE__ */ deepFreeze({
  title: "PMK 214/PMK.02/2017",
  status: "read",
  clause: "rumus capaian keluaran dan efisiensi dan contoh hitungnya; halaman tidak tercatat",
  note: {
    id: "CKK = (Π CK)^(1/n); E = Σ(PAK·CK − RAK) / Σ(PAK·CK) × 100. Contoh resmi (1,22 · 0,80 · 1,42)^(1/3) mencetak 111,60; dari angka yang dibulatkan itu 111,49. Untuk 2021 sampai 2023, PMK 22/PMK.02/2021 Lampiran A.1.a (dibaca) memakai rata-rata geometrik bertingkat.",
    en: "CKK = (Π CK)^(1/n); E = Σ(PAK·CK − RAK) / Σ(PAK·CK) × 100. Its own example (1.22 · 0.80 · 1.42)^(1/3) prints 111.60; those rounded figures give 111.49. For 2021 to 2023, PMK 22/PMK.02/2021, annex A.1.a (read), takes nested geometric means.",
  },
});

/**
 * Where the formula of consistency comes from: remembered, not read.
 *
 * @term rujukan konsistensi penyerapan
 */
export const consistencyBasis: Citation = /* @__PURE__ */ deepFreeze({
  title: "PMK 214/PMK.02/2017",
  status: "remembered",
  note: {
    id: "Rata-rata bulanan (RPD − |RPD − realisasi|) / RPD × 100; diingat, tidak dibaca.",
    en: "The monthly mean of (plan − |plan − realisation|) / plan × 100; remembered, not read.",
  },
});

/**
 * How an efficiency becomes a score under PMK 214/2017: 50 + E/20 × 50. Remembered, not read.
 *
 * @term nilai efisiensi
 */
export const pmk214of2017EfficiencyScore: DatedRule<EfficiencyScoreRule> = /* @__PURE__ */ deepFreeze({
  id: "efficiency-score-pmk-214-2017",
  label: { id: "Nilai efisiensi, PMK 214/2017", en: "Efficiency score, PMK 214/2017" },
  since: "2017-12-29",
  until: "2021-03-11",
  source: {
    title: "PMK 214/PMK.02/2017",
    status: "remembered",
    note: {
      id: "Rumus 50 + E/20 × 50 diingat; rumus E-nya sendiri dibaca terpisah.",
      en: "The formula 50 + E/20 × 50 is remembered; that of E itself was read.",
    },
  },
  value: { middle: "50", span: "20" },
});

/**
 * Budget performance of implementation under PMK 214/2017: the weights of its four parts. Remembered, not read.
 *
 * @term aturan nilai kinerja anggaran (NKA)
 * @see PMK 214/PMK.02/2017; weights and dates are remembered.
 * @example
 * ```ts
 * import { pmk214of2017BudgetPerformance } from "sakip";
 *
 * pmk214of2017BudgetPerformance.value.parts.map(({ key, weight }) => [key, weight]) // => [["output", "43.5"], ["efficiency", "28.6"], ["consistency", "18.2"], ["absorption", "9.7"]]
 * ```
 */
export const pmk214of2017BudgetPerformance: DatedRule<BudgetPerformanceRules> = /* @__PURE__ */ (() => {
  const source: Citation = {
    title: "PMK 214/PMK.02/2017",
    status: "remembered",
    note: {
      id: "Bobot dan tanggal berlaku diingat; rumus unsurnya dibaca terpisah.",
      en: "Weights and dates are remembered; the formulas of output, efficiency and absorption were read.",
    },
  };
  return deepFreeze({
    id: "nka-pmk-214-2017",
    label: {
      id: "Kinerja anggaran atas aspek implementasi, PMK 214/2017",
      en: "Budget performance, implementation, PMK 214/2017",
    },
    since: "2017-12-29",
    until: "2021-03-11",
    source,
    value: {
      parts: [
        { key: "output", label: { id: "Capaian keluaran", en: "Output" }, weight: "43.5", source },
        { key: "efficiency", label: { id: "Efisiensi", en: "Efficiency" }, weight: "28.6", source },
        {
          key: "consistency",
          label: { id: "Konsistensi penyerapan", en: "Consistency" },
          weight: "18.2",
          source,
        },
        { key: "absorption", label: { id: "Penyerapan anggaran", en: "Absorption" }, weight: "9.7", source },
      ],
    },
  });
})();
