import { type AbsorptionPath, builtInAbsorptionPath, type DatedRule } from "../../rule/index.ts";

/**
 * The absorption targets of the IKPA from 2024 on, cumulative per quarter, by type of expenditure.
 *
 * @term target penyerapan IKPA
 * @see PER-5/PB/2024, as several secondary sources restate it, and one for social aid (57). One source has 50 instead of
 * 40 for capital expenditure (53) in quarter II.
 * @example
 * ```ts
 * import { per5of2024AbsorptionPath } from "sakip";
 *
 * per5of2024AbsorptionPath.value.targets["52"] // => ["15", "50", "70", "90"]
 * per5of2024AbsorptionPath.source.status // => "restated"
 * per5of2024AbsorptionPath.value.sources?.["57"]?.status // => "reported"
 * ```
 */
export const per5of2024AbsorptionPath: DatedRule<AbsorptionPath> = /* @__PURE__ */ builtInAbsorptionPath({
  id: "ikpa-absorption-per-5-pb-2024",
  label: { id: "Target penyerapan IKPA (PER-5/PB/2024)", en: "Absorption targets of the IKPA (PER-5/PB/2024)" },
  since: "2024-01-01",
  source: {
    title: "PER-5/PB/2024",
    status: "restated",
    note: {
      id: "Target belanja pegawai (51), barang (52), dan modal (53) dari dua sumber sekunder atau lebih; peraturannya belum dibaca. Satu sumber menyebut 50, bukan 40, untuk belanja modal triwulan II.",
      en: "The targets of personnel (51), goods (52) and capital (53) are from two or more secondary sources; the regulation was not read. One source has 50 instead of 40 for capital expenditure in quarter II.",
    },
  },
  value: {
    every: "quarter",
    targets: {
      "51": ["20", "50", "75", "95"],
      "52": ["15", "50", "70", "90"],
      "53": ["10", "40", "70", "90"],
      "57": ["25", "50", "75", "95"],
    },
    sources: {
      "57": {
        title: "PER-5/PB/2024",
        status: "reported",
        note: {
          id: "Target belanja bantuan sosial (57) dari satu sumber sekunder.",
          en: "The targets of social aid (57) are from one secondary source.",
        },
      },
    },
  },
});
