import { type Citation, deepFreeze } from "../../../core/index.ts";
import { type AbsorptionPath, type DatedRule, defineAbsorptionPath, type IkpaRules } from "../../rule/index.ts";

const TITLE = "PER-5/PB/2024";

const source: Citation = {
  title: TITLE,
  status: "reported",
  note: {
    id: "Dibaca dari penyajian ulang paparan Ditjen Perbendaharaan; peraturannya sendiri belum dibaca. Tanggal berlaku 1 Januari 2024 dari satu sumber.",
    en: "Read in a restatement of a presentation of the Directorate General of Treasury; the regulation itself was not read. The date, 1 January 2024, is from one source.",
  },
};

/**
 * The absorption targets of the IKPA from 2024 on, cumulative per quarter, by type of expenditure.
 *
 * @term target penyerapan IKPA
 * @see PER-5/PB/2024, as one secondary source restates it. One source has 50 instead of 40 for capital expenditure (53)
 * in quarter II.
 * @example
 * ```ts
 * import { ikpaAbsorptionPath2024 } from "sakip";
 *
 * ikpaAbsorptionPath2024.value.targets["52"] // => ["15", "50", "70", "90"]
 * ```
 */
export const ikpaAbsorptionPath2024: DatedRule<AbsorptionPath> = /* @__PURE__ */ (() =>
  defineAbsorptionPath({
    id: "ikpa-absorption-per-5-pb-2024",
    label: { id: "Target penyerapan IKPA (PER-5/PB/2024)", en: "Absorption targets of the IKPA (PER-5/PB/2024)" },
    since: "2024-01-01",
    source: {
      ...source,
      note: {
        id: `${source.note?.id} Satu sumber menyebut 50 untuk belanja modal (53) triwulan II.`,
        en: `${source.note?.en} One source has 50 for capital expenditure (53) in quarter II.`,
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
  }))();

/**
 * The rules of the IKPA from 2024 on, for the three indicators that need budget data only.
 *
 * @term aturan IKPA
 * @see PER-5/PB/2024, as one secondary source restates it.
 * @example
 * ```ts
 * import { ikpaRules2024 } from "sakip";
 *
 * ikpaRules2024.value.weights.absorption // => "20"
 * ikpaRules2024.source.status // => "reported"
 * ```
 */
export const ikpaRules2024: DatedRule<IkpaRules> = /* @__PURE__ */ (() =>
  deepFreeze({
    id: "ikpa-per-5-pb-2024",
    label: { id: "IKPA menurut PER-5/PB/2024", en: "IKPA under PER-5/PB/2024" },
    since: "2024-01-01",
    source,
    value: {
      weights: {
        revision: "10",
        deviation: "15",
        absorption: "20",
        contracts: "10",
        invoices: "10",
        "cash-supply": "10",
        output: "25",
      },
      path: ikpaAbsorptionPath2024,
      cap: "100",
      deviation: {
        tolerance: "5",
        cap: "100",
        lastMonth: 11,
        source: {
          title: TITLE,
          status: "reported",
          note: {
            id: "Toleransi, batas 100, dan perlakuan RPD nol dari satu sumber. Desember tidak dihitung: terlihat dalam kode satu aplikasi.",
            en: "Tolerance, cap of 100 and the treatment of a plan of zero are from one source. That December does not count was seen in the code of one application.",
          },
        },
      },
      revision: {
        scores: [{ upTo: 1, score: "110" }, { upTo: 2, score: "100" }, { score: "50" }],
        cap: "100",
        source: {
          title: TITLE,
          status: "reported",
          note: {
            id: "Nilai per semester dari satu sumber; batas 100 untuk nilai setahun terlihat dalam kode satu aplikasi.",
            en: "The scores per semester are from one source; that the year counts for no more than 100 was seen in the code of one application.",
          },
        },
      },
    },
  }))();
