import type { Citation } from "../../core/index.ts";
import {
  budgetAccountabilityDuty,
  interimReportDuty,
  ministryReportDuty,
  performanceAgreementDuty,
  regionReportDuty,
  unitReportDuty,
  withdrawalPlanDuty,
} from "../act/index.ts";
import type { ReportingRule } from "../rule/index.ts";

/**
 * What has to be handed in about a fiscal year: of each duty the rules of one act after the other, the oldest first.
 * Equal dates keep this order.
 */
export const reportingRules: readonly (readonly [ReportingRule, ...ReportingRule[]])[] = [
  [performanceAgreementDuty],
  [withdrawalPlanDuty],
  [interimReportDuty],
  [unitReportDuty],
  [ministryReportDuty],
  [regionReportDuty],
  [budgetAccountabilityDuty],
];

/** What the prudent date of a deadline rests on. */
export const prudentDate: Citation = {
  title: "sakip",
  status: "convention",
  note: {
    id: "Pilihan pustaka ini: hari kerja terakhir yang tidak melewati tenggat. Tidak ditemukan aturan yang menggeser tenggat pada hari libur.",
    en: "A choice of this library: the last working day not after the deadline. No rule was found that moves a deadline off a holiday.",
  },
};
