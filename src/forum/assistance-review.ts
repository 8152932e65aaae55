import type { Computed, Finding, NotComputable } from "../core/index.ts";
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
  | NotComputable<"not-judged" | "not-listed" | "no-target">
) & {
  /** The id of the agency. */
  readonly agencyId: string;
  /** Its place then. */
  readonly before: ForumRow;
  /** Its place now; absent when it could not be judged. */
  readonly after?: ForumRow;
  /** By how many points its rate rose. Cumulative rates rise by themselves: see the gap. */
  readonly rateChange?: Decimal;
  /** By how many ranks it rose from below. */
  readonly rankChange?: number;
  /** By how many points its gap to the target closed (positive) or opened. */
  readonly gapChange?: Decimal;
  /** Whether it is among the lowest again. */
  readonly stillAssisted: boolean;
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
  /** The agencies, in the order in which they were listed. */
  readonly followUps: readonly AssistanceFollowUp[];
  /** What a person should look at: an agency that is among the lowest again, or that cannot be judged. */
  readonly findings: readonly Finding[];
}
