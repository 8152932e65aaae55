import type { Bilingual, Citation, Computed, NotComputable, Outcome } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { Decimal } from "../../number/index.ts";
import type { IsoDate, Period } from "../../period/index.ts";

/**
 * Where a target stands ahead of time:
 *
 * | standing | meaning |
 * |---|---|
 * | `reached` | what was reported is enough already |
 * | `on-track` | the pace so far is enough |
 * | `must-speed-up` | more is needed in each period than came so far |
 * | `must-slow-down` | less may come in each period than came so far, of a figure that is to stay below its target |
 * | `out-of-reach` | it cannot be reached any more, and `because` says why |
 *
 * @term posisi peringatan dini
 */
export type EarlyStanding = "reached" | "on-track" | "must-speed-up" | "must-slow-down" | "out-of-reach";

/**
 * Why a target cannot be reached any more:
 *
 * | reason | meaning |
 * |---|---|
 * | `no-time-left` | no period is left |
 * | `already-passed` | a sum that is to stay below its target has passed it |
 * | `beyond-possible` | more is needed than a period can show |
 * | `beyond-assumed-pace` | more than the pace that is held possible is needed |
 *
 * @term sebab tidak terkejar
 */
export type OutOfReach = "no-time-left" | "already-passed" | "beyond-possible" | "beyond-assumed-pace";

/**
 * Why nothing can be told ahead of time:
 *
 * | reason | meaning |
 * |---|---|
 * | `no-target` | a period whose target is needed has none, or no target of absorption was given |
 * | `no-realization` | nothing was reported yet |
 * | `not-reported` | no line of the budget reported |
 * | `unread-realization` | no line reported, and something stands there that was not understood |
 * | `incomplete-series` | a period before the last reported one did not report: it is not taken for zero |
 * | `no-start` | a figure that is not added up has one reading and no start |
 * | `not-paced` | levels, ranges, best or worst values, and figures that are to stay near a target have no pace |
 * | `not-additive`, `not-averageable` | the figures may not be added, or averaged |
 * | `mixed-directions` | the lines of the budget are not all of one direction |
 *
 * @term alasan tidak dapat dihitung
 */
export type EarlyReason =
  | "no-target"
  | "no-realization"
  | "not-reported"
  | "unread-realization"
  | "incomplete-series"
  | "no-start"
  | "not-paced"
  | "not-additive"
  | "not-averageable"
  | "mixed-directions";

/**
 * How fast something goes, and must go.
 *
 * @term laju capaian
 */
export interface EarlyPace {
  /** What a pace is of: a month, a quarter. */
  readonly per: Period["kind"];
  /** How much came in each so far; of figures that are not added up, how far each moved towards the target. */
  readonly soFar: Decimal;
  /** How much must come in each that is left, or may come where less is better; absent where none is left. */
  readonly needed?: Decimal;
  /** The second over the first; where nothing came so far, no number of times is enough. */
  readonly times?: Outcome<Decimal, "no-pace">;
  /** How many are over. */
  readonly over: Decimal;
  /** How many are left, those among them that are over and did not report. */
  readonly left: Decimal;
}

/**
 * The early warning about an indicator or a budget.
 *
 * @term peringatan dini
 */
export type EarlyWarning = (Computed<EarlyStanding> | NotComputable<EarlyReason>) & {
  /** The indicator, or the key of the budget. */
  readonly id: string;
  /** What it is. */
  readonly of: "indicator" | "absorption";
  /** Why it cannot be reached any more. */
  readonly because?: OutOfReach;
  /** What is to be reached: of an indicator the figure of the year, of a budget the amount. */
  readonly target?: Decimal;
  /** What was reached. */
  readonly reached?: Decimal;
  /** What is still to come; below zero where a figure that is to stay below its target has passed it. */
  readonly remaining?: Decimal;
  /** How fast it goes, and must go. */
  readonly pace?: EarlyPace;
  /** The periods that are over and did not report. */
  readonly unreported: readonly Period[];
  /** What a person should look at. */
  readonly findings: readonly Finding[];
};

/**
 * Early warnings, with what they take for granted.
 *
 * @term peringatan dini
 */
export interface EarlyWarnings {
  /** Says what this is. */
  readonly kind: "early-warnings";
  /** The day of the look. */
  readonly asOf: IsoDate;
  /** How many times the pace so far was held possible; absent where nothing was. */
  readonly mostTimes?: Decimal;
  /** What was taken for granted, in words. */
  readonly assumptions: readonly Bilingual[];
  /** The warnings, in the order of the input. */
  readonly warnings: readonly EarlyWarning[];
  /** The ids of what cannot be reached any more, in the order of the input. */
  readonly outOfReach: readonly string[];
  /** The ids of what must go faster or slower, what needs the greatest change first; without a pace so far before all. */
  readonly offPace: readonly string[];
  /** How well the assumptions are founded. */
  readonly basis: Citation;
  /** What a person should look at, of all of them. */
  readonly findings: readonly Finding[];
}
