import { builtInScale, type Scale } from "../../../scale/index.ts";

/**
 * The grades of the AKIP evaluation of 2010 to 2014: six of them, without BB, and other bounds than today.
 *
 * A total of 74.54 was B then and is BB since 2015.
 *
 * @term predikat AKIP sebelum 2015
 * @see A press text on the evaluation of 2014 for the numbers and letters; that lower bounds are passed and not only
 * reached is from memory.
 * @example
 * ```ts
 * import { gradeOf, sakipGradeScale, sakipGradeScaleBefore2015 } from "sakip";
 *
 * gradeOf("74.54", sakipGradeScaleBefore2015).code // => "B"
 * gradeOf("74.54", sakipGradeScale).code // => "BB"
 * ```
 */
export const sakipGradeScaleBefore2015: Scale<"AA" | "A" | "B" | "CC" | "C" | "D"> = /* @__PURE__ */ builtInScale({
  id: "sakip-grade-before-2015",
  bands: [
    { code: "AA", label: { id: "Memuaskan", en: "Satisfactory" }, above: "85", upTo: "100" },
    { code: "A", label: { id: "Sangat Baik", en: "Very good" }, above: "75", upTo: "85" },
    { code: "B", label: { id: "Baik", en: "Good" }, above: "65", upTo: "75" },
    { code: "CC", label: { id: "Cukup", en: "Fair" }, above: "50", upTo: "65" },
    { code: "C", label: { id: "Kurang", en: "Poor" }, above: "30", upTo: "50" },
    { code: "D", label: { id: "Sangat Kurang", en: "Very poor" }, from: "0", upTo: "30" },
  ],
  source: {
    title: "Juklak Evaluasi AKIP 2010–2014",
    status: "reported",
    note: {
      id: "Angka dan enam predikat dibaca dari berita tentang evaluasi 2014; batas bawah yang tidak termasuk (>) diingat saja.",
      en: "Numbers and the six grades were read in a press text on the evaluation of 2014; that the lower bound is exclusive (>) is only remembered.",
    },
  },
});
