import type { ReportingRule } from "../../rule/index.ts";

/** The updates of the withdrawal plan. */
export const withdrawalPlanDuty: ReportingRule = {
  id: "per-5-pb-2024-withdrawal-plan",
  label: { id: "Pemutakhiran rencana penarikan dana (RPD)", en: "Update of the withdrawal plan (RPD)" },
  since: "2024-01-01",
  source: {
    title: "PER-5/PB/2024",
    status: "reported",
    note: {
      id: "Dari paparan DJPb: hari kerja ke-10 bulan Februari, April, dan Juli; Oktober tidak disebut oleh setiap sumber. Naskah peraturan tidak dibaca.",
      en: "From slides of the treasury: the 10th working day of February, April and July; October is not in every source. The regulation itself was not read.",
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
