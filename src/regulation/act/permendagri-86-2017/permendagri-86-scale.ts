import { builtInScale, type Scale } from "../../../scale/index.ts";

/**
 * How far a planned performance was realised, in five classes, by the percent of achievement.
 *
 * Open at both ends, because achievement may exceed 100 and, for indicators to be kept low, fall below 0. The printed
 * classes are whole numbers (76–90, 91 and above); here a class begins at its printed lower number, so 90.5 is high.
 *
 * @term tingkat capaian kinerja
 * @see Permendagri 86/2017 (and 54/2010 before it), as an application and an official report restate it.
 * @example
 * ```ts
 * import { gradeOf, permendagri86of2017Scale } from "sakip";
 *
 * gradeOf(91, permendagri86of2017Scale).code // => "very-high"
 * gradeOf("90.5", permendagri86of2017Scale).label // => { id: "Tinggi", en: "High" }
 * gradeOf("109.25", permendagri86of2017Scale).code // => "very-high"
 * ```
 */
export const permendagri86of2017Scale: Scale<"very-high" | "high" | "moderate" | "low" | "very-low"> =
  /* @__PURE__ */ builtInScale({
    id: "permendagri-86-2017",
    bands: [
      { code: "very-high", label: { id: "Sangat Tinggi", en: "Very high" }, from: "91" },
      { code: "high", label: { id: "Tinggi", en: "High" }, from: "76", below: "91" },
      { code: "moderate", label: { id: "Sedang", en: "Moderate" }, from: "66", below: "76" },
      { code: "low", label: { id: "Rendah", en: "Low" }, from: "51", below: "66" },
      { code: "very-low", label: { id: "Sangat Rendah", en: "Very low" }, below: "51" },
    ],
    source: {
      title: "Permendagri 86/2017",
      status: "restated",
      note: {
        id: "Batas dibaca dari aplikasi Kab. Bintan, dua aplikasi lain, dan LKjIP Inspektorat Sampang 2019, bukan dari peraturan. Pembacaan setengah terbuka menutup celah bilangan bulat tercetak.",
        en: "The cut-offs were read in an application of Bintan, two other applications and a report of Inspektorat Sampang (2019), not in the regulation. Reading them half-open closes the holes between the printed whole numbers.",
      },
    },
  });
