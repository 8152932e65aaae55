import type { ReportingRule } from "../../rule/index.ts";

/** The interim reports. */
export const interimReportDuty: ReportingRule = {
  id: "pp-8-2006-interim-report",
  label: { id: "Laporan interim", en: "Interim report" },
  since: "2006-01-01",
  source: {
    title: "PP 8/2006",
    clause: "Pasal 27",
    status: "reported",
    note: {
      id: "Sumber kedua: sekurang-kurangnya sekali setiap triwulan. Tanggal penyampaian tidak ditemukan, dan naskah pasal itu tidak dibaca; isi laporan (Pasal 17 ayat (1)) dan penerimanya (Pasal 18 ayat (1), hlm. 9) dibaca.",
      en: "Second source: at least once a quarter. No due date was found, and that article itself was not read; the contents (article 17 (1)) and the addressees (article 18 (1), p. 9) were.",
    },
  },
  value: {
    report: "interim-report",
    appliesTo: "agency",
    occasions: [
      { covers: 1, due: { kind: "no-date" } },
      { covers: 2, due: { kind: "no-date" } },
      { covers: 3, due: { kind: "no-date" } },
      { covers: 4, due: { kind: "no-date" } },
    ],
  },
};

/** The accountability for the regional budget. */
export const budgetAccountabilityDuty: ReportingRule = {
  id: "pp-8-2006-budget-accountability",
  label: { id: "Pertanggungjawaban pelaksanaan APBD", en: "Accountability for the regional budget (APBD)" },
  since: "2006-01-01",
  source: {
    title: "PP 8/2006",
    clause: "Pasal 15 ayat (2), hlm. 8",
    status: "read",
    note: {
      id: "Rancangan peraturan daerah disampaikan kepada DPRD paling lambat enam bulan setelah tahun anggaran berakhir. Hal yang sama diatur UU 23/2014 Pasal 320, sebagaimana dirujuk peraturan daerah Kabupaten Pakpak Bharat; naskah undang-undang itu tidak dibaca.",
      en: "The draft goes to the council at most six months after the end of the fiscal year. UU 23/2014, article 320, says the same, as a regional regulation of Pakpak Bharat refers to it; that law itself was not read.",
    },
  },
  value: {
    report: "budget-accountability",
    appliesTo: "region",
    occasions: [{ covers: "year", due: { kind: "months-after-period", months: 6 } }],
  },
};
