import { readAll } from "../core/index.ts";
import { calendarDay } from "./day-shape.ts";
import type { IsoDate } from "./iso-date.ts";
import { type Period, periodShape } from "./period.ts";
import { daysOf } from "./period-bounds.ts";

/**
 * Whether a date lies in a period, its first and its last day included.
 *
 * @term dalam periode
 * @param date - The date: `"2023-09-30"`.
 * @param period - The period.
 * @throws A {@link SakipError} `invalid-date` or `invalid-period`, with both problems when both are wrong.
 * @see No official source: this is arithmetic of the calendar.
 * @example
 * ```ts
 * import { isWithinPeriod, parsePeriod } from "sakip";
 *
 * isWithinPeriod("2023-09-30", parsePeriod("2023-TW3")) // => true
 * isWithinPeriod("2023-10-01", parsePeriod("2023-TW3")) // => false
 * ```
 */
export function isWithinPeriod(date: IsoDate, period: Period): boolean {
  const [day, within] = readAll([calendarDay, date, "date"], [periodShape, period, "period"]);
  const { first, last } = daysOf(within);
  return first <= day && day <= last;
}
