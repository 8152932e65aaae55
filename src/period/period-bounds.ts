import { readAll } from "../core/index.ts";
import { dayText, lastDayOfMonth } from "./calendar.ts";
import type { IsoDate } from "./iso-date.ts";
import { firstMonthOf, monthsIn } from "./parts.ts";
import { type Period, periodShape } from "./period.ts";

/**
 * The first and the last day of a period; both belong to it.
 *
 * @term batas periode
 */
export interface PeriodBounds {
  /** The first day. */
  readonly start: IsoDate;
  /** The last day. */
  readonly end: IsoDate;
}

/**
 * Tells the first and the last day of a period.
 *
 * @term batas periode
 * @param period - The period.
 * @returns Both days; they belong to the period.
 * @throws A {@link SakipError} `invalid-period` when it is none.
 * @see No official source read: that triwulan are January–March to October–December is the practice of applications.
 * @example
 * ```ts
 * import { parsePeriod, periodBounds } from "sakip";
 *
 * periodBounds(parsePeriod("2023-TW3")) // => { start: "2023-07-01", end: "2023-09-30" }
 * periodBounds(parsePeriod("2024-02")) // => { start: "2024-02-01", end: "2024-02-29" }
 * ```
 */
export function periodBounds(period: Period): PeriodBounds {
  const [valid] = readAll([periodShape, period, "period"]);
  return boundsOf(valid);
}

/** The bounds of a period that was checked before. */
export function boundsOf(period: Period): PeriodBounds {
  const key = (period.year * 100 + firstMonthOf(period)) * 100 + monthsIn(period.kind);
  const known = BOUNDS.get(key);
  if (known !== undefined) return known;
  const { first, last } = daysOf(period);
  const bounds = Object.freeze({ start: dayText(first), end: dayText(last) });
  BOUNDS.set(key, bounds);
  return bounds;
}

/** Lines and reports name the same few periods again and again; there are no more than 19 a year. */
const BOUNDS = /* @__PURE__ */ new Map<number, PeriodBounds>();

/** The same bounds as days. */
export function daysOf(period: Period): { readonly first: number; readonly last: number } {
  const month = firstMonthOf(period);
  return {
    first: lastDayOfMonth(period.year, month - 1) + 1,
    last: lastDayOfMonth(period.year, month + monthsIn(period.kind) - 1),
  };
}
