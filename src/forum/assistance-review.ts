import type { Computed, NotComputable } from "../core/index.ts";
import type { Finding } from "../finding/index.ts";
import type { Decimal } from "../number/index.ts";
import type { Period } from "../period/index.ts";
import type { ForumRow } from "./assistance-list.ts";

/**
 * How an assisted agency has moved since.
 *
 * @term tindak lanjut asistensi
 */
export type AssistanceFollowUp = (
  | Computed<"closer" | "same" | "further">
  | NotComputable<"not-judged" | "not-listed" | "no-target" | "zero-target">
) & {
  /** The id of the agency. */
  readonly agencyId: string;
  /** Its place then. */
  readonly before: ForumRow;
  /** Its place now; absent when it could not be judged. */
  readonly after?: ForumRow;
  /**
   * By how many points its rate rose; absent in a new fiscal year, in which rates begin anew. Cumulative rates rise by
   * themselves: see the share.
   */
  readonly rateChange?: Decimal;
  /** By how many ranks it rose from below. */
  readonly rankChange?: number;
  /** By how many points its gap to the target closed (positive) or opened; absent in a new fiscal year. */
  readonly gapChange?: Decimal;
  /** The targets that it was held against, in percent; absent where one is missing. */
  readonly targets?: {
    /** Then. */
    readonly before: Decimal;
    /** Now. */
    readonly after: Decimal;
  };
  /** How many percent of its target it had reached, then and now, and by how many points that rose: what decides. */
  readonly share?: {
    /** Rate over target then, in percent. */
    readonly before: Decimal;
    /** Rate over target now, in percent. */
    readonly after: Decimal;
    /** The one less the other. */
    readonly change: Decimal;
  };
  /** Whether it is among the lowest again, its place beyond doubt. */
  readonly stillAssisted: boolean;
  /** Whether it is tied across the cut, so that people must decide whether it is among the lowest again. */
  readonly contested: boolean;
};

/**
 * What became of the agencies that were assisted.
 *
 * @term tindak lanjut asistensi
 */
export interface AssistanceReview {
  /** Says what this is. */
  readonly kind: "assistance-review";
  /** The period in which they were selected. */
  readonly from: Period;
  /** The period in which they were looked at again. */
  readonly to: Period;
  /** Whether that is in another fiscal year: budgets and rates begin anew, and only shares of targets are compared. */
  readonly newFiscalYear: boolean;
  /** The agencies, in the order in which they were listed. */
  readonly followUps: readonly AssistanceFollowUp[];
  /**
   * What a person should look at: `assisted-again`, `assisted-contested`, `assisted-not-judged`, `assisted-not-listed`,
   * `contested-not-followed`, `new-fiscal-year`.
   */
  readonly findings: readonly Finding[];
}
