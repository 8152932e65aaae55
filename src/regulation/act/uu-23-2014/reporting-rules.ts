import type { ReportingRule } from "../../rule/index.ts";

/** The accountability for the regional budget. */
export const budgetAccountabilityDuty: ReportingRule = {
  id: "uu-23-2014-budget-accountability",
  label: { id: "Pertanggungjawaban pelaksanaan APBD", en: "Accountability for the regional budget (APBD)" },
  since: "2014-01-01",
  source: {
    title: "UU 23/2014",
    clause: "Pasal 320",
    status: "reported",
    note: {
      id: "Dibaca dalam peraturan daerah Kabupaten Pakpak Bharat yang merujuk pasal ini; naskah undang-undang tidak dibaca.",
      en: "Read in a regional regulation of Pakpak Bharat that refers to the article; the law itself was not read.",
    },
  },
  value: {
    report: "budget-accountability",
    appliesTo: "region",
    occasions: [{ covers: "year", due: { kind: "months-after-period", months: 6 } }],
  },
};
