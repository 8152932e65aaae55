import { deepFreeze } from "../../../core/index.ts";
import type { EntryRules } from "../../rule/index.ts";

/**
 * Who may enter the public service innovation competition (KIPP, KOVABLIK), as far as it was reported: the categories
 * Umum, Replikasi and Khusus; in use for a year, counted back from the day on which entries close (the `asOf` of a
 * round); at most five entries of a provincial agency, three of a regency or city and of a public company; earlier
 * winners only in Khusus, by invitation.
 *
 * Reported as well, and for people to judge: an innovation must be novel, effective, useful, transferable and
 * sustainable, all five.
 *
 * @term syarat peserta kompetisi inovasi pelayanan publik (KIPP)
 * @see One provincial entry form of 2021 and 2022; the decrees of the competition were not read.
 * @example
 * ```ts
 * import { innovationCompetitionRules, selectWinners } from "sakip";
 *
 * const scheme = { id: "kipp", label: "KIPP", rules: innovationCompetitionRules, tiers: [{ id: "best", label: "Terbaik", places: 1 }] };
 * const entry = { id: "jebol", agencyId: "kota-batu", score: 90, category: "Umum", cluster: "kabupaten/kota", startedOn: "2021-06-01" };
 * const { ineligible } = selectWinners([entry], scheme, { year: 2022, asOf: "2022-05-31" });
 * ineligible[0]?.reasons.map((reason) => reason.code) // => ["too-young"]
 * innovationCompetitionRules.source?.status // => "reported"
 * ```
 */
export const innovationCompetitionRules: EntryRules = /* @__PURE__ */ deepFreeze({
  categories: ["Umum", "Replikasi", "Khusus"],
  minimumMonths: 12,
  entriesByCluster: [
    { cluster: "perangkat daerah provinsi", most: 5 },
    { cluster: "kabupaten/kota", most: 3 },
    { cluster: "BUMD", most: 3 },
  ],
  // As far back as winners are known: the form names no number of years.
  notWonWithin: { years: 9999, by: "entry", exceptCategories: ["Khusus"] },
  source: {
    title: "Formulir pendaftaran kompetisi inovasi pelayanan publik sebuah provinsi, 2021–2022",
    status: "reported",
    note: {
      id: "Menurut satu formulir; keputusan penyelenggaraan belum dibaca. Bahwa yang tidak boleh ikut lagi adalah inovasinya, bukan pemiliknya, adalah pembacaan pustaka ini. Kategori Khusus melalui undangan.",
      en: "By one form; the decrees of the competition were not read. That the innovation is barred, not its owner, is our reading. The category Khusus is by invitation.",
    },
  },
});
