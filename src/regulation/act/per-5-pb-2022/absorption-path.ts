import { type AbsorptionPath, builtInAbsorptionPath, type DatedRule } from "../../rule/index.ts";

/**
 * The absorption targets of the IKPA for 2022 and 2023. They are remembered, not read: check them before use.
 *
 * @term target penyerapan IKPA
 * @see PER-5/PB/2022, remembered: the regulation was not found.
 * @example
 * ```ts
 * import { per5of2022AbsorptionPath } from "sakip";
 *
 * per5of2022AbsorptionPath.source.status // => "remembered"
 * ```
 */
export const per5of2022AbsorptionPath: DatedRule<AbsorptionPath> = /* @__PURE__ */ builtInAbsorptionPath({
  id: "ikpa-absorption-per-5-pb-2022",
  label: { id: "Target penyerapan IKPA (PER-5/PB/2022)", en: "Absorption targets of the IKPA (PER-5/PB/2022)" },
  since: "2022-01-01",
  until: "2023-12-31",
  source: {
    title: "PER-5/PB/2022",
    status: "remembered",
    note: {
      id: "Peraturannya tidak ditemukan; nilainya diingat dan sama dengan yang diberitakan untuk 2024.",
      en: "The regulation was not found; the targets are remembered, and equal those reported for 2024.",
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
  },
});
