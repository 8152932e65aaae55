import { deepFreeze } from "../../../core/index.ts";
import type { AchievementConversion } from "../../rule/index.ts";

/**
 * From achievement to value by PermenPANRB 8/2021. The gaps are those of the regulation: nothing is said for 59 to 60, 79
 * to 80 and 99 to 100, nor, as far as it was read, for above 100 up to 110.
 *
 * @term konversi capaian menjadi nilai
 * @see Official: PermenPANRB 8/2021, annex, chapter VI A, p. 93 (letters e to i), example p. 243.
 * @example
 * ```ts
 * import { convertAchievement, permenpanrb8of2021Conversion } from "sakip";
 *
 * const value = convertAchievement(98, permenpanrb8of2021Conversion);
 * value.status === "computed" && value.value // => "88"
 * ```
 */
export const permenpanrb8of2021Conversion: AchievementConversion = /* @__PURE__ */ deepFreeze<AchievementConversion>({
  id: "permenpanrb-8-2021",
  source: {
    title: "PermenPANRB 8/2021",
    status: "read",
    clause: "Lampiran, Bab VI huruf A, hlm. 93 (huruf e–i); contoh hlm. 243",
    note: {
      id: "109 adalah nilai untuk tepat 100 (contoh hlm. 243; bahwa itu huruf d disimpulkan dari huruf i, yang mengecualikannya); di atas 100 sampai 110 diatur pada hlm. 92, yang tidak dibaca. Celah antarrentang adalah celah peraturannya.",
      en: "109 is the value of exactly 100 (example p. 243; that it is letter d follows from letter i, which makes an exception to it); above 100 up to 110 is ruled on p. 92, which was not read. The holes between the bands are those of the regulation.",
    },
  },
  segments: [
    { from: "0", upTo: "59", valueFrom: "0", valueTo: "49" },
    { from: "60", upTo: "79", valueFrom: "50", valueTo: "69" },
    { from: "80", upTo: "99", valueFrom: "70", valueTo: "89" },
    { from: "100", upTo: "100", valueFrom: "109", valueTo: "109" },
    { above: "110", valueFrom: "120", valueTo: "120" },
  ],
  valueOfMaximum: "120",
});
