import { defineScale, type Scale } from "../../../scale/index.ts";

/**
 * The categories of the IKPA, the indicator of budget execution, from 0 to 100.
 *
 * @term kategori IKPA
 * @see The rules of the Directorate General of Treasury on IKPA, as one secondary source restates them.
 * @example
 * ```ts
 * import { gradeOf, ikpaScale } from "sakip";
 *
 * gradeOf("92.67", ikpaScale).label // => { id: "Baik", en: "Good" }
 * gradeOf(95, ikpaScale).code // => "very-good"
 * ```
 */
export const ikpaScale: Scale = /* @__PURE__ */ defineScale({
  id: "ikpa",
  bands: [
    { code: "very-good", label: { id: "Sangat Baik", en: "Very good" }, from: "95", upTo: "100" },
    { code: "good", label: { id: "Baik", en: "Good" }, from: "89", below: "95" },
    { code: "fair", label: { id: "Cukup", en: "Fair" }, from: "70", below: "89" },
    { code: "poor", label: { id: "Kurang", en: "Poor" }, from: "0", below: "70" },
  ],
  source: {
    title: "PER-5/PB/2024",
    status: "reported",
    note: {
      id: "Kategori dibaca dari satu sumber sekunder. Versi lain aturan ini mungkin memakai batas 90/80.",
      en: "The categories were read in one secondary source. Another version of the rule may have the bounds 90/80.",
    },
  },
});
