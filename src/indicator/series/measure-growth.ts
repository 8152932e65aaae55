import { checkKeys, checkObject, type Problem, problemAt, refuseIfAny } from "../../core/index.ts";
import { exactToDecimal, readExact, requireExact } from "../../number/index.ts";
import { averageAchievement } from "../achievement/index.ts";
import type { Growth, GrowthOptions, GrowthSeries, TrendPoint } from "./growth.ts";
import { growthBetween } from "./growth-between.ts";
import { readSeries } from "./read-series.ts";

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
  const problems: Problem[] = [];
  const rows = readSeries(points, ["points"], problems);
  if (checkObject(options as unknown, ["options"], problems)) checkKeys(options, ["missing"], ["options"], problems);
  for (const { row, path } of rows) {
    if (row.value !== null) readExact(row.value, [...path, "value"], problems);
    if (!["undefined", "boolean"].includes(typeof row.breaksTrend))
      problems.push(problemAt("invalid-input", [...path, "breaksTrend"], row.breaksTrend, "true or false"));
  }
  refuseIfAny(problems);
  const intervals = rows.slice(1).map(({ row }, i) => growthOver((rows[i] as (typeof rows)[number]).row, row));
  return Object.freeze({ intervals: Object.freeze(intervals), average: averageAchievement(intervals, options) });
}

function growthOver(earlier: TrendPoint, later: TrendPoint): Growth {
  const ends = { from: Object.freeze({ ...earlier.period }), to: Object.freeze({ ...later.period }) };
  const [base, value] = [earlier.value, later.value].map((each) => (each === null ? undefined : requireExact(each)));
  const growth = later.breaksTrend === true ? "trend-broken" : growthBetween(base, value);
  return typeof growth === "string"
    ? Object.freeze({ status: "not-computable", reason: growth, ...ends })
    : Object.freeze({ status: "computed", value: exactToDecimal(growth), ...ends });
}
