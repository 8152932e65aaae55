import { readAll } from "../core/index.ts";
import { calendarDay } from "./day-shape.ts";
import type { IsoDate } from "./iso-date.ts";
import { isWorking, type WorkingDayOptions, workWeekShape } from "./working-day-options.ts";

/**
 * Counts the working days after a date up to another one: what is left of a year.
 *
 * @term jumlah hari kerja
 * @param after - The date after which to count; it does not count itself.
 * @param until - The last date that counts.
 * @param options - The holidays, days declared working days, and how many days a week has.
 * @returns How many there are; 0 when `until` is not later than `after`.
 * @throws A {@link SakipError} with every problem: `invalid-date` for the dates and for each holiday that is none,
 * `invalid-input` when no holidays are given.
 * @see No official source read: the five-day week is a convention here.
 * @example
 * ```ts
 * import { countWorkingDays } from "sakip";
 *
 * countWorkingDays("2025-04-17", "2025-04-22", { holidays: ["2025-04-18"] }) // => 2
 * ```
 */
export function countWorkingDays(after: IsoDate, until: IsoDate, options: WorkingDayOptions): number {
  const [start, end, week] = readAll(
    [calendarDay, after, "after"],
    [calendarDay, until, "until"],
    [workWeekShape, options, "options"],
  );
  let count = 0;
  for (let day = start + 1; day <= end; day += 1) if (isWorking(day, week)) count += 1;
  return count;
}
