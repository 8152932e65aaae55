import {
  type Computed,
  flag,
  type Given,
  lacks,
  type NotComputable,
  nullable,
  object,
  optional,
  type Read,
  type Shape,
  series,
  where,
} from "../../core/index.ts";
import { type Decimal, number } from "../../number/index.ts";
import { type Period, periodShape } from "../../period/index.ts";
import { type AverageAchievement, missingShape } from "../achievement/index.ts";
import { lawOfSeries } from "./series-law.ts";

const trendPointFields = /* @__PURE__ */ (() =>
  object({
    /** The period. */
    period: periodShape,
    /** The figure; null when it was not reported. */
    value: nullable(number),
    /** True when the indicator was replaced with this period: its figure cannot be compared with earlier ones. */
    breaksTrend: optional(flag, false),
  }))();

/**
 * A figure of a trend.
 *
 * @term tren
 */
export interface TrendPoint extends Given<typeof trendPointFields> {}

/**
 * The shape of a {@link TrendPoint}.
 *
 * @term tren
 */
export const trendPointShape: Shape<TrendPoint, Read<typeof trendPointFields>> = trendPointFields;

/** The shape of the points of a trend. */
export const trendShape = /* @__PURE__ */ (() => where(series(trendPointShape), lawOfSeries, ["period"]))();

const growthOptionsFields = /* @__PURE__ */ (() =>
  object({
    /**
     * Intervals without growth: no average (`"refuse"`, the default), only the others (`"redistribute"`), or growth of zero
     * (`"zero"`). One published table uses the last two in different rows for the same amounts.
     */
    missing: optional(missingShape, "refuse"),
  }))();

/**
 * How growth is averaged.
 *
 * @term rata-rata pertumbuhan
 */
export interface GrowthOptions extends Given<typeof growthOptionsFields> {}

/** The shape of {@link GrowthOptions}. */
export const growthOptionsShape: Shape<GrowthOptions, Read<typeof growthOptionsFields>> = growthOptionsFields;

/**
 * Why there is no growth between two periods.
 *
 * | reason | meaning |
 * |---|---|
 * | `missing-value` | one of the two was not reported |
 * | `zero-base` | the earlier figure is zero: no percentage of it exists |
 * | `negative-base` | the earlier figure is below zero: a percentage of it would have the wrong sign |
 * | `trend-broken` | the indicator was replaced in between |
 *
 * @term alasan tidak dapat dihitung
 */
export type GrowthReason = "missing-value" | "zero-base" | "negative-base" | "trend-broken";

/** The outcomes without growth. */
export const growthLacks = /* @__PURE__ */ lacks({
  "missing-value": ["points"],
  "zero-base": [],
  "negative-base": [],
  "trend-broken": [],
});

/**
 * The growth from one period to the next, in percent of the earlier figure, or why there is none.
 *
 * @term pertumbuhan
 */
export type Growth = (Computed<Decimal> | NotComputable<GrowthReason>) & {
  /** Says what this is. */
  readonly kind: "growth";
  /** The earlier period. */
  readonly from: Period;
  /** The later period. */
  readonly to: Period;
  /** The earlier figure; null when it was not reported. */
  readonly base: Decimal | null;
  /** The later figure; null when it was not reported. */
  readonly figure: Decimal | null;
};

/**
 * The growth over a series of periods.
 *
 * @term rata-rata pertumbuhan
 */
export interface GrowthSeries {
  /** Says what this is. */
  readonly kind: "growth-series";
  /** What was to happen with intervals without growth. */
  readonly missing: "refuse" | "redistribute" | "zero";
  /** The figures, in the order of their periods. */
  readonly points: readonly TrendPoint[];
  /** The growth of each interval, in order. */
  readonly intervals: readonly Growth[];
  /** The mean of the intervals, with its coverage. */
  readonly average: AverageAchievement;
}
