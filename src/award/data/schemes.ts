import { type Citation, deepFreeze } from "../../core/index.ts";
import type { AwardScheme } from "../award.ts";

const BATU: Citation = {
  title: "MALANGVOICE: penyerahan nilai SAKIP dan penghargaan KOVABLIK Kota Batu",
  status: "reported",
};

/**
 * An award to every agency with the grade A or a better one, as the ten agencies of Kota Batu got it.
 *
 * @term penghargaan SAKIP
 * @see MALANGVOICE reports the ten agencies with A as the "10 OPD terbaik"; Sulawesi Tengah gave an award to all with A
 * in 2022.
 * @example
 * ```ts
 * import { sakipGradeAward, selectWinners } from "sakip";
 *
 * const entries = [
 *   { id: "inspektorat", agencyId: "inspektorat", score: null, grade: "A" },
 *   { id: "dishub", agencyId: "dishub", score: "78.2", grade: "BB" },
 * ];
 * selectWinners(entries, sakipGradeAward).tiers[0]?.winners.map((each) => each.entry.id) // => ["inspektorat"]
 * ```
 */
export const sakipGradeAward: AwardScheme = /* @__PURE__ */ deepFreeze({
  id: "sakip-grade-a",
  title: { id: "Penghargaan SAKIP predikat A", en: "SAKIP award, grade A" },
  measure: "grade",
  tiers: [
    {
      id: "grade-a",
      title: { id: "OPD berpredikat A", en: "Agencies with the grade A" },
      places: "all",
      minimumGrade: "A",
    },
  ],
  source: BATU,
});

/**
 * An award to the ten best agencies by their SAKIP score.
 *
 * @term penghargaan SAKIP
 * @see MALANGVOICE on the "10 OPD terbaik" of Kota Batu; there they are exactly those with A.
 * @example
 * ```ts
 * import { sakipBestTenAward } from "sakip";
 *
 * sakipBestTenAward.tiers.map((tier) => tier.places) // => [10]
 * ```
 */
export const sakipBestTenAward: AwardScheme = /* @__PURE__ */ deepFreeze({
  id: "sakip-best-ten",
  title: { id: "10 OPD terbaik", en: "The ten best agencies" },
  tiers: [{ id: "ten-best", title: { id: "10 terbaik", en: "Ten best" }, places: 10 }],
  source: BATU,
});

/**
 * KOVABLIK of Kota Batu: the five best innovations, then five more that the article calls "10 terbaik". The entries are
 * innovations, so an agency can win in both.
 *
 * @term KOVABLIK (kompetisi inovasi pelayanan publik)
 * @see MALANGVOICE; that the ten best are the places six to ten is inferred: the article names five in either.
 * @example
 * ```ts
 * import { kovablikBatuAward } from "sakip";
 *
 * kovablikBatuAward.tiers.map((tier) => [tier.id, tier.places]) // => [["five-best", 5], ["ten-best", 5]]
 * ```
 */
export const kovablikBatuAward: AwardScheme = /* @__PURE__ */ (() =>
  deepFreeze({
    id: "kovablik-kota-batu",
    title: { id: "KOVABLIK Kota Batu", en: "KOVABLIK of Kota Batu" },
    tiers: [
      { id: "five-best", title: { id: "Lima terbaik", en: "Five best" }, places: 5 },
      { id: "ten-best", title: { id: "10 terbaik (peringkat 6–10)", en: "Ten best (places 6 to 10)" }, places: 5 },
    ],
    source: {
      ...BATU,
      status: "inferred",
      note: {
        id: 'Artikel menyebut lima nama pada masing-masing kategori; "10 terbaik" dibaca sebagai peringkat 6 sampai 10.',
        en: 'The article names five in either category; "10 best" is read as places 6 to 10.',
      },
    },
  }))();

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
 * const winner = (scheme: typeof mostImprovedAward) => selectWinners(entries, scheme).tiers[0]?.winners[0]?.entry.id;
 * winner(mostImprovedAward) // => "dishub"
 * winner({ ...mostImprovedAward, measure: "grade-jump" }) // => "dishub"
 * ```
 */
export const mostImprovedAward: AwardScheme = /* @__PURE__ */ deepFreeze({
  id: "most-improved",
  title: { id: "Peningkatan nilai terbaik", en: "Most improved" },
  measure: "improvement",
  tiers: [{ id: "most-improved", title: { id: "Peningkatan terbaik", en: "Most improved" }, places: 1, aboveScore: 0 }],
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
  title: { id: "Penyerapan anggaran terbaik", en: "Best absorption" },
  tiers: [{ id: "three-best", title: { id: "Tiga terbaik", en: "Three best" }, places: 3 }],
  source: { title: "Skema contoh", status: "convention" },
});
