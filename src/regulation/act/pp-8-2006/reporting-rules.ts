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
      id: "Sumber kedua: sekurang-kurangnya sekali setiap triwulan. Tanggal penyampaian tidak ditemukan, dan naskah pasal tidak dibaca.",
      en: "Second source: at least once a quarter. No due date was found, and the article itself was not read.",
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
