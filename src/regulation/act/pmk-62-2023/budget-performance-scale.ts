import { defineScale, type Scale } from "../../../scale/index.ts";

/**
 * The categories of the budget performance value (NKA) of ministries, from 0 to 100: lower bounds are passed, not only
 * reached.
 *
 * @term kategori Nilai Kinerja Anggaran (NKA)
 * @see PMK 62/2023, article 249(8), as amended by PMK 107/2024, article 251(4a), read as quoted; the last class was cut
 * off there.
 * @example
 * ```ts
 * import { budgetPerformanceScale, gradeOf } from "sakip";
 *
 * gradeOf(90, budgetPerformanceScale).code // => "good"
 * gradeOf("90.01", budgetPerformanceScale).code // => "very-good"
 * ```
 */
export const budgetPerformanceScale: Scale = /* @__PURE__ */ defineScale({
  id: "budget-performance",
  bands: [
    { code: "very-good", label: { id: "Sangat Baik", en: "Very good" }, above: "90", upTo: "100" },
    { code: "good", label: { id: "Baik", en: "Good" }, above: "80", upTo: "90" },
    { code: "fair", label: { id: "Cukup", en: "Fair" }, above: "60", upTo: "80" },
    { code: "poor", label: { id: "Kurang", en: "Poor" }, above: "50", upTo: "60" },
    { code: "very-poor", label: { id: "Sangat Kurang", en: "Very poor" }, from: "0", upTo: "50" },
  ],
  source: {
    title: "PMK 62/2023",
    status: "read",
    clause: "pasal 249(8); PMK 107/2024 pasal 251(4a)",
    note: {
      id: "Kelas terakhir terpotong pada teks yang dibaca; batasnya mengikuti kelas di atasnya.",
      en: "The last class was cut off in the text that was read; its bound follows from the class above.",
    },
  },
});
