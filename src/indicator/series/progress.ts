import { as, type Given, type NotComputable, object, optional, type Read, series, where } from "../../core/index.ts";
import { isoDate, type Period, periodShape } from "../../period/index.ts";
import { type Achievement, lawOfReached, reachedFields, reachedOf } from "../achievement/index.ts";
import { indicatorFields } from "../plan/index.ts";
import { polarityShape } from "../target/index.ts";
import { lawOfSeries } from "./series-law.ts";

const progressRowShape = /* @__PURE__ */ (() =>
  where(
    object({
      /** The period. */
      period: periodShape,
      ...reachedFields,
    }),
    lawOfReached,
    ["target", "realization"],
  ))();

/**
 * Target and realisation of one period; null for what is not there.
 *
 * @term target dan realisasi periode
 */
export interface ProgressRow extends Given<typeof progressRowShape> {}

/**
 * The shape of a {@link ProgressInput}.
 *
 * @term capaian sampai dengan periode
 */
export const progressInputShape = /* @__PURE__ */ (() => {
  const rows = where(series(progressRowShape), lawOfSeries, ["period"]);
  return object({
    /** Which way is good. */
    polarity: polarityShape,
    /** The rows, one per period, in any order, all of one kind of period. */
    rows: as(rows, (read) => read.map((row) => ({ period: row.period, ...reachedOf(row) }))),
    /** How periods become one figure, where both sides count their own period only. */
    method: indicatorFields.consolidation.optional,
    /** How the targets count: from the start of the year, or their own period only. */
    targets: indicatorFields.accumulation.optional,
    /** How the realisations count. */
    realizations: indicatorFields.accumulation.optional,
    /** What kind of figure it is: only amounts are summed. */
    quantity: indicatorFields.quantity,
    /** Only periods that had ended by this date count. */
    asOf: optional(isoDate),
  });
})();

/**
 * The rows of an indicator over time, and how they count.
 *
 * @term capaian sampai dengan periode
 */
export interface ProgressInput extends Given<typeof progressInputShape> {}

/** The same with its numbers read. */
export type ReadProgress = Read<typeof progressInputShape>;

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
  /** Says what this is. */
  readonly kind: "progress";
  /** The achievement, its target and realisation on the same footing, or why there is none. */
  readonly achievement: Achievement | NotComputable<ProgressReason>;
  /** How many periods entered, of those expected. */
  readonly used: number;
  /** How many periods were expected. */
  readonly expected: number;
  /** The periods that entered, in order. */
  readonly periods: readonly Period[];
}
