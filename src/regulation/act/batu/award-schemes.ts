import { type Citation, deepFreeze } from "../../../core/index.ts";
import type { AwardScheme } from "../../rule/index.ts";

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
 * selectWinners(entries, sakipGradeAward).tiers[0]?.selected.map((each) => each.entry.id) // => ["inspektorat"]
 * ```
 */
export const sakipGradeAward: AwardScheme = /* @__PURE__ */ deepFreeze({
  id: "sakip-grade-a",
  label: { id: "Penghargaan SAKIP predikat A", en: "SAKIP award, grade A" },
  measure: "grade",
  tiers: [
    {
      id: "grade-a",
      label: { id: "OPD berpredikat A", en: "Agencies with the grade A" },
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
  label: { id: "10 OPD terbaik", en: "The ten best agencies" },
  tiers: [{ id: "ten-best", label: { id: "10 terbaik", en: "Ten best" }, places: 10 }],
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
    label: { id: "KOVABLIK Kota Batu", en: "KOVABLIK of Kota Batu" },
    tiers: [
      { id: "five-best", label: { id: "Lima terbaik", en: "Five best" }, places: 5 },
      { id: "ten-best", label: { id: "10 terbaik (peringkat 6–10)", en: "Ten best (places 6 to 10)" }, places: 5 },
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
