import type { Citation } from "../../../core/index.ts";
import { builtInScale, type Scale } from "../../../scale/index.ts";

/**
 * The five classes of achievement that Bintan uses within the year: a scale for each quarter, because 40 percent is
 * high in June and very low in December. Open at both ends, in percent of the target of the whole year.
 *
 * @term tingkat capaian per triwulan
 * @see The source code of a monitoring application of Bintan: practice of one region, not law.
 * @example
 * ```ts
 * import { bintanQuarterScales, gradeOf } from "sakip";
 *
 * gradeOf(40, bintanQuarterScales[2]).code // => "high"
 * gradeOf(40, bintanQuarterScales[4]).code // => "very-low"
 * ```
 */
export const bintanQuarterScales: Readonly<Record<1 | 2 | 3 | 4, Scale>> = /* @__PURE__ */ (() =>
  Object.freeze({
    1: quarterScale(1, ["23", "20", "17", "13"]),
    2: quarterScale(2, ["45", "39", "33", "26"]),
    3: quarterScale(3, ["79", "70", "61", "51"]),
    4: quarterScale(4, ["98", "95", "92", "88"]),
  }))();

function quarterScale(
  quarter: number,
  [veryHigh, high, moderate, low]: readonly [string, string, string, string],
): Scale {
  const source: Citation = {
    title: "Aplikasi monitoring Kab. Bintan",
    status: "practice",
    note: {
      id: "Dibaca dari kode sumber. Kode triwulan III melewatkan 60,0–60,99; di sini kelas itu berlanjut sampai batas berikutnya.",
      en: "Read in the source code. The code of quarter III leaves out 60.0–60.99; here the class goes on to the next bound.",
    },
  };
  return builtInScale({
    id: `bintan-quarter-${quarter}`,
    bands: [
      { code: "very-high", label: { id: "Sangat Tinggi", en: "Very high" }, from: veryHigh },
      { code: "high", label: { id: "Tinggi", en: "High" }, from: high, below: veryHigh },
      { code: "moderate", label: { id: "Sedang", en: "Moderate" }, from: moderate, below: high },
      { code: "low", label: { id: "Rendah", en: "Low" }, from: low, below: moderate },
      { code: "very-low", label: { id: "Sangat Rendah", en: "Very low" }, below: low },
    ],
    source,
  });
}
