import type { ReportingRule } from "../../rule/index.ts";

/** The accountability for the regional budget. */
export const budgetAccountabilityDuty: ReportingRule = {
  id: "budget-accountability",
  title: { id: "Pertanggungjawaban pelaksanaan APBD", en: "Accountability for the regional budget (APBD)" },
  appliesTo: "region",
  since: 2014,
  occasions: [{ covers: "year", due: { kind: "months-after-period", months: 6 } }],
  basis: {
    title: "UU 23/2014",
    clause: "Pasal 320",
    status: "reported",
    note: {
      id: "Dibaca dalam peraturan daerah Kabupaten Pakpak Bharat yang merujuk pasal ini; naskah undang-undang tidak dibaca.",
      en: "Read in a regional regulation of Pakpak Bharat that refers to the article; the law itself was not read.",
    },
  },
};
