import { checkWhole, type Problem, refuseIfAny } from "../core/index.ts";
import { dayText, FIRST_DAY, LAST_DAY } from "./calendar.ts";
import type { IsoDate } from "./iso-date.ts";
import { readDay } from "./read-day.ts";
import { isWorking, readHolidays, type WorkingDayOptions } from "./working-day-options.ts";

/**
 * Counts working days on from a date, which itself does not count: 17 working days after an invoice came in.
 *
 * @term hari kerja
 * @param date - The date to count from; it need not be a working day.
 * @param count - How many working days: a negative number counts back, 0 gives the date itself.
 * @param options - The holidays.
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
  const problems: Problem[] = [];
  const start = readDay(date, ["date"], problems);
  // No more days than these lie in the calendar.
  checkWhole(count, FIRST_DAY - LAST_DAY, LAST_DAY - FIRST_DAY, ["count"], problems);
  const holidays = readHolidays(options?.holidays, problems);
  refuseIfAny(problems);
  const step = count < 0 ? -1 : 1;
  let day = start as number;
  for (let left = Math.abs(count); left > 0 && day >= FIRST_DAY && day <= LAST_DAY; ) {
    day += step;
    if (isWorking(day, holidays)) left -= 1;
  }
  return dayText(day);
}
