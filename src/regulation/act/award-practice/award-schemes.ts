import { deepFreeze } from "../../../core/index.ts";
import type { AwardScheme } from "../../rule/index.ts";

/**
 * An award to the agency whose score rose most since the evaluation before; nobody whose score did not rise wins it.
 *
 * @term penghargaan peningkatan terbaik
 * @see Press on national SAKIP awards tells of awards for the highest value and for a jump of the grade.
 * @example For a jump of the grade, give the scheme another measure.
 * ```ts
 * import { mostImprovedAward, selectWinners } from "sakip";
 *
 * const entries = [
 *   { id: "dinsos", agencyId: "dinsos", score: "81.05", previousScore: "72.40", grade: "A", previousGrade: "BB" },
 *   { id: "dishub", agencyId: "dishub", score: "70.10", previousScore: "58", grade: "BB", previousGrade: "CC" },
 * ];
 * const winner = (scheme: typeof mostImprovedAward) => selectWinners(entries, scheme).tiers[0]?.selected[0]?.entry.id;
 * winner(mostImprovedAward) // => "dishub"
 * winner({ ...mostImprovedAward, measure: "grade-jump" }) // => "dishub"
 * ```
 */
export const mostImprovedAward: AwardScheme = /* @__PURE__ */ deepFreeze({
  id: "most-improved",
  label: { id: "Peningkatan nilai terbaik", en: "Most improved" },
  measure: "improvement",
  tiers: [{ id: "most-improved", label: { id: "Peningkatan terbaik", en: "Most improved" }, places: 1, aboveScore: 0 }],
  source: {
    title: "Antaranews, penghargaan SAKIP tingkat nasional",
    status: "reported",
    note: {
      id: "Diberitakan: penghargaan nilai tertinggi dan lompatan predikat. Ukuran kenaikan nilai adalah pilihan pustaka ini.",
      en: "Reported: awards for the highest value and for a jump of the grade. Measuring it by the score is our choice.",
    },
  },
});

/**
 * An award to the three agencies with the highest absorption, as the entries' score in percent.
 *
 * @term penghargaan penyerapan anggaran
 * @see No source: the scheme is ours, as a model to copy.
 * @example
 * ```ts
 * import { absorptionAward } from "sakip";
 *
 * absorptionAward.source?.status // => "convention"
 * ```
 */
export const absorptionAward: AwardScheme = /* @__PURE__ */ deepFreeze({
  id: "absorption",
  label: { id: "Penyerapan anggaran terbaik", en: "Best absorption" },
  tiers: [{ id: "three-best", label: { id: "Tiga terbaik", en: "Three best" }, places: 3 }],
  source: { title: "Skema contoh", status: "convention" },
});
