import { readAll } from "../core/index.ts";
import { dayText } from "./calendar.ts";
import { calendarDay } from "./day-shape.ts";
import type { IsoDate } from "./iso-date.ts";
import { isWorking, type WorkingDayOptions, type WorkWeek, workWeekShape } from "./working-day-options.ts";

/**
 * The last working day that is not later than a date: the date itself when it is a working day.
 *
 * @term hari kerja terakhir
 * @param date - The date.
 * @param options - The holidays, days declared working days, and how many days a week has.
 * @returns A working day, never later than the date.
 * @throws A {@link SakipError} with every problem: `invalid-date` for the date and for each holiday that is none,
 * `invalid-input` when no holidays are given, `out-of-range` when there is no working day since 1900.
 * @see No official source read: the five-day week is a convention here.
 * @example
 * ```ts
 * import { lastWorkingDayOnOrBefore } from "sakip";
 *
 * lastWorkingDayOnOrBefore("2024-06-30", { holidays: [] }) // => "2024-06-28"
 * lastWorkingDayOnOrBefore("2024-06-28", { holidays: [] }) // => "2024-06-28"
 * ```
 */
export function lastWorkingDayOnOrBefore(date: IsoDate, options: WorkingDayOptions): IsoDate {
  const [day, week] = readAll([calendarDay, date, "date"], [workWeekShape, options, "options"]);
  return dayText(lastWorkingOf(day, week));
}

/** The same on days that were read before, in a week of five days. */
export function lastWorking(day: number, holidays: ReadonlySet<number>): number {
  return lastWorkingOf(day, { holidays });
}

// Ends: the holidays are finitely many.
function lastWorkingOf(day: number, week: WorkWeek): number {
  let last = day;
  while (!isWorking(last, week)) last -= 1;
  return last;
}
