import { builtInScale, type Scale } from "../../../scale/index.ts";

/**
 * What the quality of an indicator and its target together (K3) is called in the Ministry of Finance: above 1, exactly 1,
 * below 1.
 *
 * @term kualitas K3
 * @see Only reported: one source that restates KMK 127/2026; the decree itself was not read.
 * @example
 * ```ts
 * import { gradeOf, kemenkeuQualityScale } from "sakip";
 *
 * gradeOf("1.1", kemenkeuQualityScale).label.id // => "Sangat berkualitas"
 * gradeOf(1, kemenkeuQualityScale).label.id // => "Berkualitas"
 * ```
 */
export const kemenkeuQualityScale: Scale<"fair" | "good" | "very-good"> = /* @__PURE__ */ builtInScale({
  id: "kemenkeu-k3",
  bands: [
    { code: "fair", label: { id: "Cukup", en: "Fair" }, below: "1" },
    { code: "good", label: { id: "Berkualitas", en: "Good" }, from: "1", upTo: "1" },
    { code: "very-good", label: { id: "Sangat berkualitas", en: "Very good" }, above: "1" },
  ],
  source: {
    title: "KMK 127/2026",
    status: "reported",
    clause: "hlm. 71–75",
    note: {
      id: "Sebutan dan batasnya dari satu sumber yang mengutip KMK 127/2026; KMK-nya sendiri tidak dibaca.",
      en: "Names and bounds come from one source that restates KMK 127/2026; the decree itself was not read.",
    },
  },
});
