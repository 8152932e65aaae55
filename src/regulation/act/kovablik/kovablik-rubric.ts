import { deepFreeze } from "../../../core/index.ts";
import type { Rubric } from "../../rule/index.ts";

/**
 * The rubric of KOVABLIK as one application has it: a proposal of seven criteria and a presentation of four, 100 points
 * each. How the two stages count beside one another is not known: equal weights are our choice.
 *
 * @term rubrik KOVABLIK
 * @see Practice of an application. PermenPANRB 7/2021 leaves the scoring to yearly decrees (161/2021, 50/2022), which were
 * not read.
 * @example
 * ```ts
 * import { kovablikRubric } from "sakip";
 *
 * kovablikRubric.stages.map(({ id, criteria }) => [id, criteria.map(({ weight }) => weight)])
 * // => [["proposal", [10, 15, 5, 30, 20, 5, 15]], ["presentation", [30, 50, 10, 10]]]
 * kovablikRubric.source?.status // => "practice"
 * ```
 */
export const kovablikRubric: Rubric = /* @__PURE__ */ deepFreeze({
  id: "kovablik",
  stages: [
    {
      id: "proposal",
      label: { id: "Tahap 1: proposal", en: "Stage 1: proposal" },
      weight: 1,
      criteria: [
        { key: "background", label: { id: "Latar belakang", en: "Background" }, weight: 10 },
        { key: "novelty", label: { id: "Kebaruan", en: "Novelty" }, weight: 15 },
        { key: "implementation", label: { id: "Implementasi", en: "Implementation" }, weight: 5 },
        { key: "significance", label: { id: "Signifikansi", en: "Significance" }, weight: 30 },
        { key: "adaptability", label: { id: "Adaptabilitas", en: "Adaptability" }, weight: 20 },
        { key: "resources", label: { id: "Sumber daya", en: "Resources" }, weight: 5 },
        { key: "sustainability", label: { id: "Keberlanjutan", en: "Sustainability" }, weight: 15 },
      ],
    },
    {
      id: "presentation",
      label: { id: "Tahap 2: paparan", en: "Stage 2: presentation" },
      weight: 1,
      criteria: [
        { key: "presentation", label: { id: "Paparan", en: "Presentation" }, weight: 30 },
        { key: "material", label: { id: "Materi", en: "Material" }, weight: 50 },
        { key: "video", label: { id: "Video", en: "Video" }, weight: 10 },
        { key: "head-present", label: { id: "Kehadiran kepala", en: "Presence of the head" }, weight: 10 },
      ],
    },
  ],
  source: {
    title: "Rubrik penilaian KOVABLIK pada sebuah aplikasi penjurian inovasi",
    status: "practice",
    note: {
      id: "Kriteria dan bobotnya adalah praktik sebuah aplikasi; bobot kedua tahap yang sama besar adalah pilihan pustaka ini. PermenPANRB 7/2021 menyerahkan cara penilaian kepada keputusan tahunan (161/2021, 50/2022), yang belum dibaca.",
      en: "Criteria and weights are the practice of one application; that both stages weigh the same is our choice. PermenPANRB 7/2021 leaves the scoring to yearly decrees (161/2021, 50/2022), which were not read.",
    },
  },
});
