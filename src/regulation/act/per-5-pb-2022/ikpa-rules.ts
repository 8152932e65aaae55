import { type Citation, type CitationStatus, deepFreeze } from "../../../core/index.ts";
import type { DatedRule, IkpaRules } from "../../rule/index.ts";
import { per5of2022AbsorptionPath } from "./absorption-path.ts";

const cited = (status: CitationStatus, id: string, en: string): Citation => ({
  title: "PER-5/PB/2022",
  status,
  note: { id, en },
});

/**
 * The rules of the IKPA of 2022 and 2023, as far as they are known: the weights; that the deviation is a plain mean over
 * the types of expenditure; that revisions are judged per quarter, of which one does no harm. What is absent is not known,
 * and what needs it is refused.
 *
 * @term aturan IKPA
 * @see PER-5/PB/2022, as two treasury offices restate it; the regulation was not found.
 * @example
 * ```ts
 * import { ikpaDeviation, ikpaRevision, per5of2022Ikpa } from "sakip";
 *
 * per5of2022Ikpa.value.weights.dispensation // => "5"
 * const score = ikpaRevision({ year: 2023, quarters: [1, 0, 1, 1] });
 * score.status === "computed" && score.value // => "100"
 * score.basis.status // => "inferred"
 * ikpaRevision({ year: 2023, quarters: [1, 2] }) // => throws no-regulation
 * ikpaDeviation({ year: 2023, months: [] }) // => throws no-regulation
 * ```
 */
export const per5of2022Ikpa: DatedRule<IkpaRules> = /* @__PURE__ */ (() =>
  deepFreeze({
    id: "ikpa-per-5-pb-2022",
    label: { id: "IKPA menurut PER-5/PB/2022", en: "IKPA under PER-5/PB/2022" },
    since: "2022-01-01",
    until: "2023-12-31",
    source: cited(
      "restated",
      "Bobot dari dua kantor perbendaharaan; peraturannya tidak ditemukan. Dispensasi di sini masih indikator tersendiri.",
      "The weights are from two treasury offices; the regulation was not found. Dispensations are still an indicator of their own.",
    ),
    value: {
      weights: {
        revision: "10",
        deviation: "10",
        absorption: "20",
        contracts: "10",
        invoices: "10",
        "cash-supply": "10",
        output: "25",
        dispensation: "5",
      },
      path: per5of2022AbsorptionPath,
      deviation: {
        mean: "arithmetic",
        source: cited(
          "restated",
          "Rata-rata hitung atas jenis belanja, tanpa bobot pagu, dari dua kantor perbendaharaan. Toleransi, batas, dan bulan terakhir yang dihitung tidak diketahui.",
          "A plain mean over the types of expenditure, not weighted by budget, from two treasury offices. Tolerance, cap and the last month that counts are not known.",
        ),
      },
      revision: {
        per: "quarter",
        scores: [{ upTo: 1, score: "100" }, {}],
        source: cited(
          "inferred",
          "Paling banyak satu revisi per triwulan, tidak kumulatif, untuk 14 kode revisi: dari dua kantor perbendaharaan. Bahwa yang memenuhinya bernilai 100 disimpulkan; nilai untuk lebih dari satu revisi tidak diketahui.",
          "At most one revision a quarter, not cumulative, of 14 codes of revision: from two treasury offices. That who keeps to it scores 100 is inferred; what more than one revision scores is not known.",
        ),
        sources: {
          per: cited(
            "restated",
            "Bahwa revisi dinilai per triwulan: dari dua kantor perbendaharaan.",
            "That revisions are judged per quarter is from two treasury offices.",
          ),
        },
      },
      sources: {
        since: cited(
          "unverified",
          "Dipakai untuk tahun anggaran 2022 dan 2023; hari mulai berlakunya tidak diketahui.",
          "It was applied to the fiscal years 2022 and 2023; the day from which it was in force is not known.",
        ),
      },
    },
  }))();
