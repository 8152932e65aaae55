import { deepFreeze, readAll } from "../../core/index.ts";
import { exactToDecimal } from "../../number/index.ts";
import { averageOf, plainAverage } from "../achievement/index.ts";
import {
  type Growth,
  type GrowthOptions,
  type GrowthSeries,
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
  const pairs = rows.slice(1).map((later, i) => {
    const earlier = rows[i] ?? later;
    return {
      earlier,
      later,
      growth: later.breaksTrend ? ("trend-broken" as const) : growthBetween(earlier.value, later.value),
    };
  });
  const average = averageOf(
    pairs.map(({ growth }) => ({ value: growth, isLevel: false, months: undefined })),
    { ...plainAverage, missing },
  );
  const intervals = pairs.map(
    ({ earlier, later, growth }): Growth => ({
      ...(typeof growth === "string"
        ? { status: "not-computable", reason: growth }
        : { status: "computed", value: exactToDecimal(growth) }),
      from: earlier.period,
      to: later.period,
    }),
  );
  return deepFreeze({ kind: "growth-series", intervals, average });
}
