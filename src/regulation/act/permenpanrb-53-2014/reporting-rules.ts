import type { ReportingRule } from "../../rule/index.ts";

/** The performance agreement. */
export const performanceAgreementDuty: ReportingRule = {
  id: "permenpanrb-53-2014-agreement",
  label: { id: "Perjanjian kinerja", en: "Performance agreement" },
  // The regulation is of 1 December 2014, after the agreements of that year.
  since: "2015-01-01",
  source: {
    title: "PermenPANRB 53/2014",
    status: "reported",
    note: {
      id: "Paling lambat satu bulan setelah dokumen anggaran (DIPA/DPA) disahkan: dibaca dalam Permendiktisaintek 58/2025 Pasal 12 ayat (3), untuk satu kementerian; naskah PermenPANRB 53/2014 tidak dibaca.",
      en: "At most one month after the budget document (DIPA/DPA) is approved: read in Permendiktisaintek 58/2025, article 12 (3), for one ministry; PermenPANRB 53/2014 itself was not read.",
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

/** The performance report of a ministry or another central agency. */
export const ministryReportDuty: ReportingRule = {
  id: "permenpanrb-53-2014-ministry-report",
  label: { id: "Laporan kinerja (LKjIP) kementerian/lembaga", en: "Performance report (LKjIP) of a ministry" },
  since: "2014-01-01",
  source: {
    title: "PermenPANRB 53/2014",
    status: "restated",
    note: {
      id: "Paling lambat dua bulan setelah tahun anggaran berakhir: menurut kutipan KMK 127/2026 untuk satu kementerian, dan menurut seorang deputi Kementerian PANRB untuk laporan tahun 2024. Dasarnya mungkin Perpres 29/2014; naskahnya tidak dibaca.",
      en: "At most two months after the end of the fiscal year: as KMK 127/2026 is restated for one ministry, and by a deputy minister of PANRB on the reports of 2024. The basis may be Perpres 29/2014; it was not read.",
    },
  },
  value: {
    report: "ministry-performance-report",
    appliesTo: "ministry",
    occasions: [{ covers: "year", due: { kind: "months-after-period", months: 2 } }],
  },
};

/** The performance report of a regional government. */
export const regionReportDuty: ReportingRule = {
  id: "permenpanrb-53-2014-region-report",
  label: { id: "Laporan kinerja (LKjIP) pemerintah daerah", en: "Performance report (LKjIP) of a regional government" },
  since: "2014-01-01",
  source: {
    title: "PermenPANRB 53/2014",
    status: "reported",
    note: {
      id: "Paling lambat tiga bulan setelah tahun anggaran berakhir, satu kesatuan dengan LPPD: menurut seorang deputi Kementerian PANRB. Menurut sumber kedua, LKjIP pemerintah daerah digabung ke dalam LPPD sejak Permendagri 18/2020 (SE MenPANRB 5/2021). Dasarnya mungkin Perpres 29/2014; naskahnya tidak dibaca.",
      en: "At most three months after the end of the fiscal year, one whole with the LPPD: by a deputy minister of PANRB. According to a second source, the LKjIP of regional governments has been merged into the LPPD since Permendagri 18/2020 (SE MenPANRB 5/2021). The basis may be Perpres 29/2014; it was not read.",
    },
  },
  value: {
    report: "region-performance-report",
    appliesTo: "region",
    occasions: [{ covers: "year", due: { kind: "months-after-period", months: 3 } }],
  },
};
