import { builtInScale, type Scale } from "../../../scale/index.ts";

/**
 * Classes of efficiency by the difference of achievement and absorption, in points: more than 5 points above is
 * efficient, within 5 fairly so.
 *
 * @term tingkat efisiensi
 * @see The source code of the e-SAKIP of Banda Aceh: practice of one city, not law.
 * @example
 * ```ts
 * import { differenceEfficiencyScale, gradeOf } from "sakip";
 *
 * gradeOf("5.01", differenceEfficiencyScale).code // => "efficient"
 * gradeOf(5, differenceEfficiencyScale).code // => "fairly-efficient"
 * ```
 */
export const differenceEfficiencyScale: Scale<"efficient" | "fairly-efficient" | "inefficient"> =
  /* @__PURE__ */ builtInScale({
    id: "difference-efficiency",
    bands: [
      { code: "efficient", label: { id: "Efisien", en: "Efficient" }, above: "5" },
      { code: "fairly-efficient", label: { id: "Cukup efisien", en: "Fairly efficient" }, from: "-5", upTo: "5" },
      { code: "inefficient", label: { id: "Tidak efisien", en: "Inefficient" }, below: "-5" },
    ],
    source: {
      title: "Aplikasi e-SAKIP Banda Aceh",
      status: "practice",
      note: {
        id: "Selisih capaian dan serapan: >5 efisien, |≤5| cukup, selain itu tidak. Dibaca dari kode sumber.",
        en: "Achievement minus absorption: >5 efficient, |≤5| fairly, otherwise not. Read in the source code.",
      },
    },
  });
