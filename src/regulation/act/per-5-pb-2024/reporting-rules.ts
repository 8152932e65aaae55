import type { ReportingRule } from "../../rule/index.ts";

/** The updates of the withdrawal plan. */
export const withdrawalPlanDuty: ReportingRule = {
  id: "per-5-pb-2024-withdrawal-plan",
  label: { id: "Pemutakhiran rencana penarikan dana (RPD)", en: "Update of the withdrawal plan (RPD)" },
  since: "2024-01-01",
  source: {
    title: "PER-5/PB/2024",
    clause: "Pasal 7",
    status: "restated",
    note: {
      id: "Hari kerja ke-10 bulan Februari, April, Juli, dan Oktober: menurut sebuah kantor pelayanan perbendaharaan, dan sesuai dengan tenggat triwulan IV 2025 (14 Oktober 2025). Naskah peraturan tidak dibaca.",
      en: "The 10th working day of February, April, July and October: by a treasury office, and as the date of the fourth quarter of 2025 (14 October 2025) has it. The regulation itself was not read.",
    },
  },
  value: {
    report: "withdrawal-plan-update",
    appliesTo: "central-unit",
    occasions: [
      { covers: 1, due: { kind: "working-day-of-month", nth: 10, month: 2 } },
      { covers: 2, due: { kind: "working-day-of-month", nth: 10, month: 4 } },
      { covers: 3, due: { kind: "working-day-of-month", nth: 10, month: 7 } },
      { covers: 4, due: { kind: "working-day-of-month", nth: 10, month: 10 } },
    ],
  },
};
