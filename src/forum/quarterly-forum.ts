import type { AbsorptionRate, AbsorptionReason } from "../budget/index.ts";
import type { Computed, Finding, NotComputable } from "../core/index.ts";
import type { Decimal, DecimalInput } from "../number/index.ts";
import type { Period } from "../period/index.ts";
import type { OnTie } from "../ranking/index.ts";

/**
 * An agency before the forum: an {@link AbsorptionSummary} by agency, or a published percentage.
 *
 * @term perangkat daerah dalam forum
 */
export interface ForumAgency {
  /** The id of the agency, which is the key of its summary. */
  readonly key: string;
  /** Its absorption: what was computed, or a percentage; null when it was not reported. */
  readonly rate: AbsorptionRate | DecimalInput | null;
  /** How many lines the rate is based on, and how many more did not report. */
  readonly lines?: number;
  /** How many lines did not report. */
  readonly unreported?: number;
}

/**
 * How a forum finds the agencies that need assistance.
 *
 * @term aturan forum triwulan
 * @typeParam A - The agencies, with whatever the caller keeps beside them.
 */
export interface ForumRule<A extends ForumAgency = ForumAgency> {
  /** The period that the rates belong to. */
  readonly period: Period;
  /** How many agencies are to get special assistance: 0 or more. */
  readonly places: number;
  /** What happens to a tied group across the cut; `"report"` unless told. */
  readonly onTie?: OnTie;
  /** Who takes part; everybody unless told. */
  readonly eligible?: (agency: A) => boolean | readonly string[];
  /** What should have been spent by the end of the period, in percent. */
  readonly target?: DecimalInput;
  /**
   * What happens to an agency of which some lines did not report: `"set-apart"` (the default) with those that cannot be
   * judged, or `"rank"` by the lines that did.
   */
  readonly partlyReported?: "set-apart" | "rank";
}

/**
 * An agency in its place, from below.
 *
 * @term posisi dalam forum
 */
export interface ForumRow {
  /** The id of the agency. */
  readonly agencyId: string;
  /** Its absorption, in percent. */
  readonly rate: Decimal;
  /** Its rank: 1 is the lowest. */
  readonly rank: number;
  /** Whether another agency has exactly the same rate. */
  readonly tied: boolean;
  /** Rate minus target, in points; absent without a target. */
  readonly gap?: Decimal;
}

/**
 * Who gets special assistance after a forum, and everybody who could not be judged.
 *
 * @term daftar asistensi khusus
 */
export interface AssistanceList {
  /** The period. */
  readonly period: Period;
  /** How many places there were. */
  readonly places: number;
  /** The target in percent; absent when there was none. */
  readonly target?: Decimal;
  /** The lowest agencies, the very lowest first. */
  readonly assisted: readonly ForumRow[];
  /** A tied group across the cut, waiting for a decision by people. */
  readonly contested: readonly ForumRow[];
  /** Places nobody has got. */
  readonly open: number;
  /** Every agency that was ranked, from the lowest upwards. */
  readonly ranking: readonly ForumRow[];
  /** Who takes part but cannot be judged: neither among the lowest nor fine. */
  readonly unreported: readonly {
    /** The id of the agency. */
    readonly agencyId: string;
    /** Why. */
    readonly reason: AbsorptionReason | "partly-reported";
  }[];
  /** Who does not take part, with every reason. */
  readonly ineligible: readonly {
    /** The id of the agency. */
    readonly agencyId: string;
    /** Why. */
    readonly reasons: readonly string[];
  }[];
}

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
  /** The period in which they were selected. */
  readonly from: Period;
  /** The period in which they were looked at again. */
  readonly to: Period;
  /** The agencies, in the order in which they were listed. */
  readonly followUps: readonly AssistanceFollowUp[];
  /** What a person should look at: an agency that is among the lowest again, or that cannot be judged. */
  readonly findings: readonly Finding[];
}
