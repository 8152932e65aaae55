import { readAll, whole } from "../core/index.ts";
import { dayText, FIRST_DAY, LAST_DAY } from "./calendar.ts";
import { calendarDay } from "./day-shape.ts";
import type { IsoDate } from "./iso-date.ts";

/** A number of days, or of working days: no more of them lie in the calendar. */
export const dayCount = /* @__PURE__ */ (() => whole(FIRST_DAY - LAST_DAY, LAST_DAY - FIRST_DAY))();

/**
 * The date some days after another one, weekends and holidays included.
 *
 * @term tanggal
 * @param date - The date to count from.
 * @param days - How many days: a negative number counts back, 0 gives the date itself.
 * @throws A {@link SakipError} with every problem: `invalid-date`, `invalid-input` for days that are no whole number,
 * `out-of-range` when the calendar ends before.
 * @see No official source: this is arithmetic of the calendar.
 * @example
 * ```ts
 * import { addDays } from "sakip";
 *
 * addDays("2023-12-30", 3) // => "2024-01-02"
 * ```
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  const [start, count] = readAll([calendarDay, date, "date"], [dayCount, days, "days"]);
  return dayText(start + count);
}
