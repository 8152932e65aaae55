import { deepFreeze } from "../../../core/index.ts";
import type { OrdinalScale } from "../../../scale/index.ts";

/**
 * Five classes from "Sangat Rendah" to "Sangat Tinggi".
 *
 * @term tingkat (sangat rendah–sangat tinggi)
 * @see The words of the achievement classes of Permendagri 86/2017, seen in an application; the regulation is remembered.
 * @example
 * ```ts
 * import { intensityLevels } from "sakip";
 *
 * intensityLevels.levels.length // => 5
 * ```
 */
export const intensityLevels: OrdinalScale = /* @__PURE__ */ deepFreeze({
  id: "intensity",
  levels: [
    { code: "Sangat Rendah", label: { id: "Sangat rendah", en: "Very low" } },
    { code: "Rendah", label: { id: "Rendah", en: "Low" } },
    { code: "Sedang", label: { id: "Sedang", en: "Medium" } },
    { code: "Tinggi", label: { id: "Tinggi", en: "High" } },
    { code: "Sangat Tinggi", label: { id: "Sangat tinggi", en: "Very high" } },
  ],
  source: {
    title: "Permendagri 86/2017",
    status: "practice",
    note: {
      id: "Kelima sebutannya terlihat dalam aplikasi pemantauan Kab. Bintan dan dua aplikasi lain; peraturannya belum dibaca.",
      en: "The five words were seen in a monitoring application of Bintan and two other applications; the regulation was not read.",
    },
  },
});
