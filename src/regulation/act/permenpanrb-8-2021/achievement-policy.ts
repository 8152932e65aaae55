import { deepFreeze } from "../../../core/index.ts";
import type { AchievementPolicy } from "../../rule/index.ts";

/**
 * The achievement of PermenPANRB 8/2021 (performance of civil servants): R/T, (1 + (1 − R/T)) for lower is better, a range
 * judged by the bound that was missed, no cap. The value that follows from it is {@link convertAchievement}.
 *
 * @term kebijakan penghitungan capaian PermenPANRB 8/2021
 * @see Official: PermenPANRB 8/2021, annex, chapter VI A, p. 91 and 100. Its own example "92 of 80–90 = 113 %" is a slip:
 * 92/90 is 102.2 %.
 * @example A processing time of 7 to 8 months, done in 6.5.
 * ```ts
 * import { measureAchievement, permenpanrb8of2021Policy } from "sakip";
 *
 * const result = measureAchievement(
 *   { polarity: "minimize", target: { kind: "range", low: 7, high: 8 }, realization: "6.5" },
 *   { ...permenpanrb8of2021Policy, rounding: [{ stage: "percent", decimals: 0, mode: "half-up" }] },
 * );
 * result.status === "computed" && result.value // => "107"
 * ```
 */
export const permenpanrb8of2021Policy: AchievementPolicy = /* @__PURE__ */ deepFreeze<AchievementPolicy>({
  id: "permenpanrb-8-2021",
  label: { id: "Capaian PermenPANRB 8/2021", en: "Achievement by PermenPANRB 8/2021" },
  source: {
    title: "PermenPANRB 8/2021",
    status: "read",
    clause: "Lampiran, Bab VI huruf A, hlm. 91 dan 100",
    note: {
      id: "Rumus tunggal dan rentang dibaca. Bahwa di dalam rentang bernilai 100 tidak tertulis; stabil, tingkat, target nol dan negatif tidak diatur dan mengikuti kebijakan bawaan pustaka ini. Dalam praktik digantikan PermenPANRB 6/2022.",
      en: "The formulas for single targets and ranges were read. That 100 holds within a range is not written; closer-is-better, levels, zero and negative targets are not ruled and follow this library's default. In practice replaced by PermenPANRB 6/2022.",
    },
  },
  minimize: "mirror",
  stabilize: { tolerance: "0", floor: "0" },
  levels: "steps",
  cap: null,
  floor: null,
  zeroTarget: "not-computable",
  zeroRealization: "not-computable",
  negativeTarget: "not-computable",
  rounding: [],
});
