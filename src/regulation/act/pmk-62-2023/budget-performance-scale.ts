import { builtInScale, type Scale } from "../../../scale/index.ts";

/**
 * The categories of the achievement of budget performance indicators of ministries, from 0 to 100: lower bounds are
 * passed, not only reached. What they class is the budget performance score (NKA) together with the follow-up of audit
 * findings and the planning index, not the NKA alone: the category of an NKA is a first view.
 *
 * @term kategori capaian indikator kinerja anggaran (NKA)
 * @see PMK 62/2023, article 251(4a) letters a to d, as amended by PMK 107/2024, read; letter e was not seen.
 * @example
 * ```ts
 * import { budgetPerformanceScale, gradeOf } from "sakip";
 *
 * gradeOf(90, budgetPerformanceScale).code // => "good"
 * gradeOf("90.01", budgetPerformanceScale).code // => "very-good"
 * ```
 */
export const budgetPerformanceScale: Scale<"very-good" | "good" | "fair" | "poor" | "very-poor"> =
  /* @__PURE__ */ builtInScale({
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
      clause: "Pasal 251 ayat (4a) huruf a–d, sebagaimana diubah dengan PMK 107/2024",
      note: {
        id: "Yang dikelaskan ialah capaian indikator kinerja anggaran: NKA (Pasal 249 ayat (7)) beserta tindak lanjut temuan BPK dan indeks perencanaan. Huruf e tidak terlihat; batas kelas terakhir disimpulkan dari kelas di atasnya. Pasal 249 ayat (8) tidak terlihat lagi. Batas yang sama dilaporkan dari PMK 2/PMK.02/2021.",
        en: "What is classed is the achievement of budget performance indicators: the NKA (article 249(7)) with the follow-up of audit findings and the planning index. Letter e was not seen; the bound of the last class is inferred from the class above. Article 249(8) was not seen again. The same bounds are reported of PMK 2/PMK.02/2021.",
      },
    },
  });
