import { deepFreeze } from "../../../core/index.ts";
import type { BudgetPerformanceRules, DatedRule } from "../../rule/index.ts";

/**
 * Budget performance between PMK 214/2017 and PMK 62/2023: that there was a rule is known, its weights are not. It has no
 * parts, so that nothing can be put together by it; a year under it is refused, and the refusal says why.
 *
 * @term aturan nilai kinerja anggaran (NKA)
 * @see PMK 22/PMK.02/2021: the beginning of its annex was read, which has no weights; its time in force is remembered.
 * @example
 * ```ts
 * import { pmk22of2021BudgetPerformance, scoreBudgetPerformance } from "sakip";
 *
 * pmk22of2021BudgetPerformance.value.parts // => []
 * scoreBudgetPerformance({ year: 2022, parts: { output: 100 } }) // => throws no-regulation
 * ```
 */
export const pmk22of2021BudgetPerformance: DatedRule<BudgetPerformanceRules> = /* @__PURE__ */ (() =>
  deepFreeze({
    id: "nka-pmk-22-2021",
    label: { id: "Kinerja anggaran, PMK 22/2021", en: "Budget performance, PMK 22/2021" },
    since: "2021-03-12",
    until: "2023-06-11",
    source: {
      title: "PMK 22/PMK.02/2021",
      status: "remembered",
      note: {
        id: "Masa berlakunya diingat. Bobotnya tidak ditemukan; yang dibaca hanya awal lampirannya.",
        en: "Its time in force is remembered. Its weights were not found; only the beginning of its annex was read.",
      },
    },
    value: { parts: [] },
  }))();
