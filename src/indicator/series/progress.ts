import {
  as,
  type Coverage,
  called,
  type Given,
  lacks,
  type NotComputable,
  object,
  optional,
  type Read,
  type Shape,
  series,
  where,
  word,
} from "../../core/index.ts";
import { type IsoDate, type Period, periodShape } from "../../period/index.ts";
import { type Achievement, lawOfReached, type ReachedFields, reachedFields, reachedOf } from "../achievement/index.ts";
import { type Accumulation, type ConsolidationMethod, indicatorFields, type Quantity } from "../plan/index.ts";
import { type Polarity, polarityShape } from "../target/index.ts";
import { type LookFields, lawOfLook, lookFields } from "./look.ts";
import { lawOfSeries } from "./series-law.ts";

const progressRowFields = /* @__PURE__ */ (() =>
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
export interface ProgressRow extends ReachedFields, Given<typeof progressRowFields> {}

const progressRowShape: Shape<ProgressRow, Read<typeof progressRowFields>> = progressRowFields;

export const progressInputFields = /* @__PURE__ */ (() => {
  const rows = where(series(progressRowShape), lawOfSeries, ["period"]);
  const input = object({
    /** Which way is good. */
    polarity: polarityShape,
    /** The rows, one per period, in any order, all of one kind of period. */
    rows: as(rows, (read) => read.map((row) => ({ period: row.period, ...reachedOf(row) }))),
    /** How periods become one figure, where both sides count their own period only. */
    method: indicatorFields.consolidation.optional,
    /** How the targets count: from the start of the year, or their own period only. */
    targets: called(indicatorFields.accumulation.optional, "targettahunan"),
    /** How the realisations count. */
    realizations: indicatorFields.accumulation.optional,
    /** What kind of figure it is: only amounts are summed, and levels are never averaged. */
    quantity: indicatorFields.quantity,
    /**
     * Which periods are expected: every one (the default), or only those with a target, as the Ministry of Finance counts
     * them: an index that is measured in December is then not expected in August.
     */
    due: optional(word(["every-period", "with-target"]), "every-period"),
    ...lookFields,
  });
  return where(input, lawOfLook, ["asOf", "releaseLag"]);
})();

/**
 * The rows of an indicator over time, and how they count.
 *
 * @term capaian sampai dengan periode
 */
export interface ProgressInput extends LookFields, Given<typeof progressInputFields> {}

/**
 * The shape of a {@link ProgressInput}.
 *
 * @term capaian sampai dengan periode
 */
export const progressInputShape: Shape<ProgressInput, Read<typeof progressInputFields>> = progressInputFields;

/** The same with its numbers read. */
export type ReadProgress = Read<typeof progressInputFields>;

/**
 * Why periods could not be put on one footing.
 *
 * | reason | meaning |
 * |---|---|
 * | `no-readings` | no period has both a target and a realisation |
 * | `not-additive` | ratios, indices, levels or ranges would have to be added |
 * | `not-averageable` | levels would have to be averaged |
 * | `incomplete-series` | a side that counts period by period has a gap, so that it cannot be compared with a cumulative one |
 *
 * @term alasan tidak dapat dihitung
 */
export type ProgressReason = "no-readings" | "not-additive" | "not-averageable" | "incomplete-series";

/** The outcomes of periods that could not be put on one footing. */
export const progressLacks = /* @__PURE__ */ lacks({
  "no-readings": ["rows"],
  "not-additive": ["method"],
  "not-averageable": ["method"],
  "incomplete-series": ["rows"],
});

/**
 * A period that was expected and lacks a side.
 *
 * @term periode yang tidak diikutkan
 */
export interface LackingPeriod {
  /** The period. */
  readonly period: Period;
  /** What it lacks: a target, one that could be read, or a realisation. */
  readonly reason: "no-target" | "unread-target" | "no-realization";
}

/**
 * The achievement up to a date, with what it covers.
 *
 * @term capaian sampai dengan periode
 */
export interface Progress {
  /** Says what this is. */
  readonly kind: "progress";
  /** Which way was good. */
  readonly polarity: Polarity;
  /** Every row that was given, in the order of its period. */
  readonly rows: readonly ProgressRow[];
  /** How periods became one figure. */
  readonly method: ConsolidationMethod;
  /** How the targets count. */
  readonly targets: Accumulation;
  /** How the realisations count. */
  readonly realizations: Accumulation;
  /** The kind of figure, where it was told. */
  readonly quantity?: Quantity;
  /** Which periods were expected. */
  readonly due: "every-period" | "with-target";
  /** The day as of which was looked, where one was told. */
  readonly asOf?: IsoDate;
  /** How many months after its period a figure comes out. */
  readonly releaseLag: number;
  /** The achievement, its target and realisation on the same footing, or why there is none. */
  readonly achievement: Achievement | NotComputable<ProgressReason>;
  /** How many periods entered, of those expected; a cumulative side speaks for the periods before. */
  readonly coverage: Coverage<Period>;
  /**
   * The same by its old name.
   *
   * @deprecated Use `coverage`; it goes with the next minor release.
   */
  readonly used: number;
  /**
   * The same by its old name.
   *
   * @deprecated Use `coverage`; it goes with the next minor release.
   */
  readonly expected: number;
  /** The periods that entered, in order. */
  readonly periods: readonly Period[];
  /** The periods that were expected and lack a side, and which, in order. */
  readonly leftOut: readonly LackingPeriod[];
}
