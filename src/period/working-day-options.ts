import { as, type Given, object, series } from "../core/index.ts";
import { isWeekend } from "./calendar.ts";
import { calendarDay, isoDate } from "./day-shape.ts";

/** Days off beside the weekends, in any order. */
export const holidays = /* @__PURE__ */ series(isoDate);

/** The shape of {@link WorkingDayOptions}, for functions that know days by their numbers. */
export const workingDayOptionsShape = /* @__PURE__ */ (() =>
  object({
    /**
     * The days off beside Saturdays and Sundays: national holidays and, where offices close on them, days of collective
     * leave (cuti bersama). Any order; a day given twice or on a weekend does no harm; `[]` when there is none. Read once.
     */
    holidays: as(series(calendarDay), (days): ReadonlySet<number> => new Set(days)),
  }))();

/**
 * What working days need to know that no library can: the holidays.
 *
 * @term hari kerja
 */
export interface WorkingDayOptions extends Given<typeof workingDayOptionsShape> {}

/** Whether a day is neither on a weekend nor a holiday. */
export function isWorking(day: number, holidays: ReadonlySet<number>): boolean {
  return !holidays.has(day) && !isWeekend(day);
}
