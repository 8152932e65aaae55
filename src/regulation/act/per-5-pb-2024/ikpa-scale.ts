import { builtInScale, type Scale } from "../../../scale/index.ts";

/**
 * The categories of the IKPA, the indicator of budget execution, from 0 to 100.
 *
 * @term kategori IKPA
 * @see The rules of the Directorate General of Treasury on IKPA, as its slides and two other sources restate them.
 * @example
 * ```ts
 * import { gradeOf, ikpaScale } from "sakip";
 *
 * gradeOf("92.67", ikpaScale).label // => { id: "Baik", en: "Good" }
 * gradeOf(95, ikpaScale).code // => "very-good"
 * ```
 */
export const ikpaScale: Scale<"very-good" | "good" | "fair" | "poor"> = /* @__PURE__ */ builtInScale({
  id: "ikpa",
  bands: [
    { code: "very-good", label: { id: "Sangat Baik", en: "Very good" }, from: "95", upTo: "100" },
    { code: "good", label: { id: "Baik", en: "Good" }, from: "89", below: "95" },
    { code: "fair", label: { id: "Cukup", en: "Fair" }, from: "70", below: "89" },
    { code: "poor", label: { id: "Kurang", en: "Poor" }, from: "0", below: "70" },
  ],
  source: {
    title: "PER-5/PB/2024",
    status: "restated",
    note: {
      id: "Empat kategori beserta sisi batasnya dari paparan Ditjen Perbendaharaan Desember 2023 dan dua sumber lain; peraturannya belum dibaca.",
      en: "The four categories and the sides of their bounds are from slides of the treasury of December 2023 and two other sources; the regulation was not read.",
    },
  },
});
