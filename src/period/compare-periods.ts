import { readAll } from "../core/index.ts";
import { firstMonthOf, PER_YEAR } from "./parts.ts";
import { type Period, periodShape } from "./period.ts";

/**
 * Orders periods for sorting: the earlier start first and, of those that start together, the longer first, as in a table
 * of contents (2023, semester I, triwulan I, January, February).
 *
 * @term urutan periode
 * @param a - One period.
 * @param b - The other.
 * @returns −1 when `a` comes first, 1 when `b` does, 0 only when they are the same period.
 * @throws A {@link SakipError} `invalid-period`, with both problems when both are wrong.
 * @see No official source: the order is ours.
 * @example
 * ```ts
 * import { comparePeriods, parsePeriod, periodCode } from "sakip";
 *
 * const periods = ["2023-02", "2023-TW1", "2022-S2", "2023"].map(parsePeriod);
 * periods.sort(comparePeriods).map(periodCode) // => ["2022-S2", "2023", "2023-TW1", "2023-02"]
 * ```
 */
export function comparePeriods(a: Period, b: Period): -1 | 0 | 1 {
  const [one, other] = readAll([periodShape, a, "a"], [periodShape, b, "b"]);
  const difference =
    one.year - other.year || firstMonthOf(one) - firstMonthOf(other) || PER_YEAR[one.kind] - PER_YEAR[other.kind];
  return Math.sign(difference) as -1 | 0 | 1;
}
