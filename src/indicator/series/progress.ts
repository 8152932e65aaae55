import type { NotComputable } from "../../core/index.ts";
import type { DecimalInput } from "../../number/index.ts";
import type { IsoDate, Period } from "../../period/index.ts";
import type { Achievement } from "../achievement/index.ts";
import type { Accumulation, ConsolidationMethod, Quantity } from "../plan/index.ts";
import type { Polarity, Target } from "../target/index.ts";

/**
 * Target and realisation of one period; null for what is not there.
 *
 * @term target dan realisasi periode
 */
export interface ProgressRow {
  /** The period. */
  readonly period: Period;
  /** Its target. */
  readonly target: Target | null;
  /** What was reached in it, or up to its end. */
  readonly realization: DecimalInput | string | null;
}

/**
 * The rows of an indicator over time, and how they count.
 *
 * @term capaian sampai dengan periode
 */
export interface ProgressInput {
  /** Which way is good. */
  readonly polarity: Polarity;
  /** The rows, one per period, in any order, all of one kind of period. */
  readonly rows: Iterable<ProgressRow>;
  /** How periods become one figure, where both sides count their own period only. */
  readonly method: ConsolidationMethod;
  /** How the targets count: from the start of the year, or their own period only. */
  readonly targets: Accumulation;
  /** How the realisations count. */
  readonly realizations: Accumulation;
  /** What kind of figure it is: only amounts are summed. */
  readonly quantity?: Quantity;
  /** Only periods that had ended by this date count. */
  readonly asOf?: IsoDate;
}

/**
 * Why periods could not be put on one footing.
 *
 * | reason | meaning |
 * |---|---|
 * | `no-readings` | no period has both a target and a realisation |
 * | `not-additive` | ratios, indices, levels or ranges would have to be added |
 * | `incomplete-series` | a side that counts period by period has a gap, so that it cannot be compared with a cumulative one |
 *
 * @term alasan tidak dapat dihitung
 */
export type ProgressReason = "no-readings" | "not-additive" | "incomplete-series";

/**
 * The achievement up to a date, with what it covers.
 *
 * @term capaian sampai dengan periode
 */
export interface Progress {
  /** The achievement, its target and realisation on the same footing, or why there is none. */
  readonly achievement: Achievement | NotComputable<ProgressReason>;
  /** How many periods entered, of those expected. */
  readonly used: number;
  /** How many periods were expected. */
  readonly expected: number;
  /** The periods that entered, in order. */
  readonly periods: readonly Period[];
}
