import { deepFreeze } from "../../../core/index.ts";
import type { DatedRule, SamplingCondition, SamplingRules } from "../../rule/index.ts";
import { cited, TITLE } from "./cited.ts";
import { clustersOf88 } from "./clusters.ts";

const ALL = { main: 3, supporting: 3, additional: 3 };

/**
 * How the units of a regional government are sampled under PermenPANRB 88/2021: three clusters, and for each grade how many
 * units of each must be sampled and what their mean must be. They bind regional governments; a ministry or agency samples
 * all technical units of its core business, without numbers (p. 33).
 *
 * @term uji petik unit kerja
 * @see PermenPANRB 88/2021, Lampiran I, p. 33–35, read. That a missed condition closes the grade, and that means are simple,
 * is inferred.
 * @example
 * ```ts
 * import { permenpanrb88of2021Sampling } from "sakip";
 *
 * const { clusters, conditions } = permenpanrb88of2021Sampling.value;
 * clusters.map(({ key, functions }) => `${key}: ${functions.length}`) // => ["main: 13", "supporting: 17", "additional: 11"]
 * conditions.find(({ grade }) => grade === "A")?.means // => { main: "A", supporting: "BB" }
 * ```
 */
export const permenpanrb88of2021Sampling: DatedRule<SamplingRules> = /* @__PURE__ */ (() =>
  deepFreeze({
    id: "permenpanrb-88-2021-sampling",
    label: {
      id: "Uji petik unit kerja pemerintah daerah menurut PermenPANRB 88/2021",
      en: "Sampling of the units of a regional government under PermenPANRB 88/2021",
    },
    since: "2022-01-01",
    source: cited("Lampiran I, hlm. 33–35"),
    value: {
      clusters: clustersOf88,
      conditions: [
        condition("D", {}, {}, 33),
        condition("C", {}, {}, 33),
        condition("CC", { main: 3 }, {}, 33),
        condition("B", { main: 3, supporting: 3 }, { main: "B" }, 33),
        condition("BB", ALL, { main: "BB" }, 34),
        condition("A", ALL, { main: "A", supporting: "BB" }, 34),
        condition("AA", ALL, { main: "A", supporting: "A", additional: "A" }, 34),
      ],
      reading: {
        title: TITLE,
        status: "inferred",
        clause: "Lampiran I, hlm. 33–34",
        note: {
          id: "“Kebutuhan minimum dalam pencapaian predikat” dibaca sebagai batas tertinggi: predikat yang syaratnya tidak terpenuhi tidak dapat dicapai. “Rata-rata B” dibaca sebagai rata-rata sederhana yang berpredikat B atau lebih baik. Akibat syarat yang tidak terpenuhi dan cara menghitung rata-rata tidak disebut.",
          en: "“The minimum needed to reach a grade” is read as a ceiling: a grade whose conditions are missed cannot be reached. “A mean of B” is read as a simple mean whose grade is B or better. What follows from a missed condition, and how means are made, is not said.",
        },
      },
    },
  } satisfies DatedRule<SamplingRules>))();

function condition(
  grade: string,
  units: SamplingCondition["units"],
  means: SamplingCondition["means"],
  page: number,
): SamplingCondition {
  return { grade, units, means, source: cited(`Lampiran I, hlm. ${page}`) };
}
