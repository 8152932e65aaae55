import { readAll } from "../core/index.ts";
import { dayCount } from "./add-days.ts";
import { dayText, FIRST_DAY, LAST_DAY } from "./calendar.ts";
import { calendarDay } from "./day-shape.ts";
import type { IsoDate } from "./iso-date.ts";
import { isWorking, type WorkingDayOptions, workWeekShape } from "./working-day-options.ts";

/**
 * Counts working days on from a date, which itself does not count: 17 working days after an invoice came in.
 *
 * @term hari kerja
 * @param date - The date to count from; it need not be a working day.
 * @param count - How many working days: a negative number counts back, 0 gives the date itself.
 * @param options - The holidays, days declared working days, and how many days a week has.
 * @returns The date of the last working day counted.
 * @throws A {@link SakipError} with every problem: `invalid-date` for the date and for each holiday that is none,
 * `invalid-input` for a count that is no whole number or when no holidays are given, and `out-of-range` when the
 * calendar ends before the count does.
 * @see No official source read: the five-day week is a convention here.
 * @example
 * ```ts
 * import { addWorkingDays } from "sakip";
 *
 * addWorkingDays("2025-04-17", 1, { holidays: ["2025-04-18"] }) // => "2025-04-21"
 * addWorkingDays("2025-04-21", -1, { holidays: ["2025-04-18"] }) // => "2025-04-17"
 * ```
 */
export function addWorkingDays(date: IsoDate, count: number, options: WorkingDayOptions): IsoDate {
  const [start, steps, week] = readAll(
    [calendarDay, date, "date"],
    [dayCount, count, "count"],
    [workWeekShape, options, "options"],
  );
  const step = steps < 0 ? -1 : 1;
  let day = start;
  for (let left = Math.abs(steps); left > 0 && day >= FIRST_DAY && day <= LAST_DAY; ) {
    day += step;
    if (isWorking(day, week)) left -= 1;
  }
  return dayText(day);
}
