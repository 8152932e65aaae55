import { computed, deepFreeze, readAll } from "../../core/index.ts";
import { exactToDecimal } from "../../number/index.ts";
import { averageOf, plainAverage } from "../achievement/index.ts";
import {
  type Growth,
  type GrowthOptions,
  type GrowthSeries,
  growthLacks,
  growthOptionsShape,
  type TrendPoint,
  trendShape,
} from "./growth.ts";
import { growthBetween } from "./growth-between.ts";
import { inOrder } from "./series-law.ts";

/**
 * Computes the growth from each period to the next, in percent of the earlier figure, and its mean. A base of zero is
 * named and not hidden.
 *
 * @term pertumbuhan
 * @param points - The figures, one per period, in any order, all of one kind of period. A period without a point lies
 * within the interval of its neighbours.
 * @param options - What the mean does with intervals that have no growth.
 * @returns The intervals in order, and their mean with its coverage.
 * @throws A {@link SakipError} with every fault at once: `invalid-number`, `invalid-period`, `invalid-input`.
 * @see Reproduced on Renstra Kecamatan Muncar 2025–2029: the average growth is the mean over the intervals.
 * @example
 * ```ts
 * import { measureGrowth, parsePeriod } from "sakip";
 *
 * const { intervals, average } = measureGrowth(
 *   [
 *     { period: parsePeriod("2021"), value: 0 },
 *     { period: parsePeriod("2022"), value: 80 },
 *     { period: parsePeriod("2023"), value: 100 },
 *   ],
 *   { missing: "redistribute" },
 * );
 * intervals.map((each) => (each.status === "computed" ? each.value : each.reason)) // => ["zero-base", "25"]
 * average.status === "computed" && average.value // => "25"
 * const coverage = [average.used, average.expected]; // => [1, 2]
 * ```
 */
export function measureGrowth(points: Iterable<TrendPoint>, options: GrowthOptions = {}): GrowthSeries {
  const [read, { missing }] = readAll([trendShape, points, "points"], [growthOptionsShape, options, "options"]);
  const rows = inOrder(read);
  const shown = rows.map(({ period, value, breaksTrend }) => ({
    period,
    value: value && exactToDecimal(value),
    breaksTrend,
  }));
  const items = rows.slice(1).map((later, i) => {
    const earlier = rows[i] ?? later;
    const growth = later.breaksTrend ? "trend-broken" : growthBetween(earlier.value, later.value);
    const given: Growth = {
      kind: "growth",
      ...(typeof growth === "string" ? growthLacks[growth] : computed(exactToDecimal(growth))),
      from: earlier.period,
      to: later.period,
      base: shown[i]?.value ?? null,
      figure: shown[i + 1]?.value ?? null,
    };
    return { given, value: growth, isLevel: false, months: undefined };
  });
  return deepFreeze({
    kind: "growth-series",
    missing,
    points: shown,
    intervals: items.map(({ given }) => given),
    average: averageOf(items, { ...plainAverage, missing }),
  });
}
