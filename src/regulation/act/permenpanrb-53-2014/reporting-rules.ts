import type { ReportingRule } from "../../rule/index.ts";

/** The performance agreement. */
export const performanceAgreementDuty: ReportingRule = {
  id: "permenpanrb-53-2014-agreement",
  label: { id: "Perjanjian kinerja", en: "Performance agreement" },
  since: "2014-01-01",
  source: {
    title: "PermenPANRB 53/2014",
    status: "remembered",
    note: {
      id: "Paling lambat satu bulan setelah dokumen anggaran (DPA): dari ingatan, naskah peraturan tidak dibaca.",
      en: "At most one month after the budget document (DPA): from memory, the regulation was not read.",
    },
  },
  value: {
    report: "performance-agreement",
    appliesTo: "agency",
    occasions: [{ covers: "year", due: { kind: "months-after-budget", months: 1 } }],
  },
};

/** The performance report of a unit. */
export const unitReportDuty: ReportingRule = {
  id: "permenpanrb-53-2014-unit-report",
  label: { id: "Laporan kinerja (LKjIP) unit kerja", en: "Performance report (LKjIP) of a unit" },
  since: "2014-01-01",
  source: {
    title: "PermenPANRB 53/2014",
    status: "remembered",
    note: {
      id: "Paling lambat dua bulan setelah tahun anggaran berakhir: dari ingatan, naskah peraturan tidak dibaca.",
      en: "At most two months after the end of the fiscal year: from memory, the regulation was not read.",
    },
  },
  value: {
    report: "unit-performance-report",
    appliesTo: "unit",
    occasions: [{ covers: "year", due: { kind: "months-after-period", months: 2 } }],
  },
};

/** The performance report of an agency. */
export const agencyReportDuty: ReportingRule = {
  id: "permenpanrb-53-2014-agency-report",
  label: { id: "Laporan kinerja (LKjIP) instansi", en: "Performance report (LKjIP) of an agency" },
  since: "2014-01-01",
  source: {
    title: "PermenPANRB 53/2014",
    status: "unverified",
    note: {
      id: "Hanya judul yang terlihat: paling lambat tiga bulan. Menurut sumber kedua, LKjIP pemerintah daerah digabung ke dalam LPPD sejak Permendagri 18/2020 (SE MenPANRB 5/2021).",
      en: "Only a title was seen: at most three months. According to a second source, the LKjIP of regional governments has been merged into the LPPD since Permendagri 18/2020 (SE MenPANRB 5/2021).",
    },
  },
  value: {
    report: "agency-performance-report",
    appliesTo: "agency",
    occasions: [{ covers: "year", due: { kind: "months-after-period", months: 3 } }],
  },
};
