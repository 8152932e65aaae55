import type { DatedRule } from "../dated/dated-rule.ts";
import type { DueRule, ReportingEntity } from "./deadline.ts";

/** A duty to report that comes back every fiscal year. */
export interface ReportingDuty {
  /** What is handed in, once per calendar and the same in every year: `"unit-performance-report"`. */
  readonly report: string;
  readonly appliesTo: ReportingEntity;
  /** What is reported on, the fiscal year or one of its quarters, and how the date of that is set. */
  readonly occasions: readonly { readonly covers: "year" | 1 | 2 | 3 | 4; readonly due: DueRule }[];
}

/**
 * The duty as one act sets it: the label names what is handed in, without its period. It holds for the fiscal years whose
 * last day lies in its time; where the day was not read on which it took effect, from the year of the act on.
 */
export type ReportingRule = DatedRule<ReportingDuty>;
