import { type Problem, refuseIfAny } from "../core/index.ts";
import type { IsoDate } from "./iso-date.ts";
import type { Period } from "./period.ts";
import { daysOf } from "./period-bounds.ts";
import { readDay } from "./read-day.ts";
import { readPeriod } from "./read-period.ts";

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
  const problems: Problem[] = [];
  const day = readDay(date, ["date"], problems) as number;
  readPeriod(period, ["period"], problems);
  refuseIfAny(problems);
  const { first, last } = daysOf(period);
  return first <= day && day <= last;
}
