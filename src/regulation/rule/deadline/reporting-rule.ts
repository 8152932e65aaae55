import type { Bilingual, Citation } from "../../../core/index.ts";
import type { DueRule, ReportingEntity } from "./deadline.ts";

/** A duty to report that comes back every fiscal year. */
export interface ReportingRule {
  readonly id: string;
  /** What is handed in, without its period. */
  readonly title: Bilingual;
  readonly appliesTo: ReportingEntity;
  /** The first fiscal year of the rule: the year of its regulation. */
  readonly since: number;
  /** What is reported on, the fiscal year or one of its quarters, and how the date of that is set. */
  readonly occasions: readonly { readonly covers: "year" | 1 | 2 | 3 | 4; readonly due: DueRule }[];
  readonly basis: Citation;
}
