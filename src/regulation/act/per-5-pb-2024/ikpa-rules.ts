import { type Citation, type CitationStatus, deepFreeze } from "../../../core/index.ts";
import type { DatedRule, IkpaRules } from "../../rule/index.ts";
import { per5of2024AbsorptionPath } from "./absorption-path.ts";

const cited = (status: CitationStatus, id: string, en: string, clause?: string): Citation => ({
  title: "PER-5/PB/2024",
  status,
  ...(clause !== undefined && { clause }),
  note: { id, en },
});

/**
 * The rules of the IKPA from 2024 on, for the three indicators that need budget data only.
 *
 * @term aturan IKPA
 * @see PER-5/PB/2024, as the treasury and its offices restate it; the regulation was not read, and the day from which it
 * is in force is disputed.
 * @example
 * ```ts
 * import { per5of2024Ikpa } from "sakip";
 *
 * per5of2024Ikpa.value.weights.absorption // => "20"
 * per5of2024Ikpa.source.status // => "restated"
 * per5of2024Ikpa.value.sources?.["since"]?.status // => "unverified"
 * ```
 */
export const per5of2024Ikpa: DatedRule<IkpaRules> = /* @__PURE__ */ (() =>
  deepFreeze({
    id: "ikpa-per-5-pb-2024",
    label: { id: "IKPA menurut PER-5/PB/2024", en: "IKPA under PER-5/PB/2024" },
    since: "2024-01-01",
    source: cited(
      "restated",
      "Bobot dari paparan Ditjen Perbendaharaan Desember 2023 dan pengumuman kantornya tentang IKPA Tahun 2024; peraturannya belum dibaca. Keduanya memakainya untuk seluruh tahun anggaran 2024. Menurut satu daftar peraturan, masih berlaku untuk 2026; pada tahun itu RO Khusus tidak dihitung dalam penyerapan dan capaian output.",
      "The weights are from slides of the treasury of December 2023 and an announcement of its office on the IKPA of 2024; the regulation was not read. Both apply it to the whole fiscal year 2024. By one register it is still in force for 2026, when special outputs (RO Khusus) are left out of absorption and output.",
    ),
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
      path: per5of2024AbsorptionPath,
      cap: "100",
      deviation: {
        tolerance: "5",
        cap: "100",
        lastMonth: 11,
        mean: "budget-weighted",
        source: cited(
          "restated",
          "Toleransi 5 persen, pembobotan dengan pagu, dan bulan Januari sampai November dari paparan dan pembekalan Ditjen Perbendaharaan, yang mengutip Pasal 7.",
          "The tolerance of 5 percent, the weighting by budget and the months January to November are from slides and a briefing of the treasury, which quote article 7.",
          "Pasal 7",
        ),
        sources: {
          cap: cited(
            "reported",
            "Batas 100 per jenis belanja dan perlakuan rencana penarikan dana nol dari satu sumber.",
            "The cap of 100 for each type, and how a plan of zero is treated, are from one source.",
          ),
          curve: cited(
            "reported",
            "Nilai di atas toleransi (100 dikurangi rata-rata deviasi) dari satu sumber; satu daftar peraturan menandainya belum terverifikasi.",
            "The score beyond the tolerance (100 minus the mean deviation) is from one source; a register marks it as not verified.",
          ),
        },
      },
      revision: {
        per: "semester",
        scores: [{ upTo: 1, score: "110" }, { upTo: 2, score: "100" }, { score: "50" }],
        cap: "100",
        source: cited(
          "reported",
          "Nilai 110, 100, dan 50 dari satu sumber; batas 100 untuk nilai setahun terlihat dalam kode satu aplikasi.",
          "The scores 110, 100 and 50 are from one source; that the year counts for no more than 100 was seen in the code of one application.",
        ),
        sources: {
          per: cited(
            "restated",
            "Bahwa revisi dinilai per semester: dari paparan Ditjen Perbendaharaan dan pengumuman kantornya.",
            "That revisions are judged per semester is from slides of the treasury and an announcement of its office.",
          ),
        },
      },
      sources: {
        since: cited(
          "unverified",
          "Hari mulai berlaku diperselisihkan: 2 Mei 2024 menurut satu daftar peraturan, 1 Januari 2024 menurut sumber lain.",
          "The day from which it is in force is disputed: 2 May 2024 by one register, 1 January 2024 by another source.",
        ),
        types: cited(
          "reported",
          "Bahwa jenis-jenis belanja dibobot dengan pagunya dan triwulan-triwulannya dirata-ratakan: dari satu sumber, yang contoh hitungannya dapat dihitung ulang.",
          "That types are weighted by their budgets and quarters averaged is from one source, whose worked example reproduces.",
        ),
        cap: cited(
          "reported",
          "Batas 100 per jenis belanja dari satu sumber; satu daftar peraturan menandainya belum terverifikasi.",
          "The cap of 100 for each type is from one source; a register marks it as not verified.",
        ),
      },
    },
  }))();
