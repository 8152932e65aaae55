import { readAll } from "../core/index.ts";
import { calendarDay } from "./day-shape.ts";
import type { IsoDate } from "./iso-date.ts";
import { isWorking, type WorkingDayOptions, workWeekShape } from "./working-day-options.ts";

/**
 * Whether a date is a working day: Monday to Friday (or to Saturday, where told) and no holiday, or declared a working day.
 *
 * @term hari kerja
 * @param date - The date: `"2025-04-17"`.
 * @param options - The holidays, days declared working days, and how many days a week has.
 * @throws A {@link SakipError} with every problem: `invalid-date` for the date and for each holiday that is none,
 * `invalid-input` when no holidays are given.
 * @see No official source read: the five-day week is a convention here, and a week of six days an option.
 * @example
 * ```ts
 * import { isWorkingDay } from "sakip";
 *
 * const holidays = ["2025-04-18"];
 * isWorkingDay("2025-04-17", { holidays }) // => true
 * isWorkingDay("2025-04-18", { holidays }) // => false
 * isWorkingDay("2025-04-19", { holidays }) // => false
 * isWorkingDay("2025-04-19", { holidays, daysPerWeek: 6 }) // => true
 * isWorkingDay("2018-04-28", { holidays: ["2018-04-30"], workingDays: ["2018-04-28"] }) // => true
 * ```
 */
export function isWorkingDay(date: IsoDate, options: WorkingDayOptions): boolean {
  const [day, week] = readAll([calendarDay, date, "date"], [workWeekShape, options, "options"]);
  return isWorking(day, week);
}
