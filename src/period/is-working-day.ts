import { readAll } from "../core/index.ts";
import { calendarDay } from "./day-shape.ts";
import type { IsoDate } from "./iso-date.ts";
import { isWorking, type WorkingDayOptions, workingDayOptionsShape } from "./working-day-options.ts";

/**
 * Whether a date is a working day: Monday to Friday, and no holiday.
 *
 * @term hari kerja
 * @param date - The date: `"2025-04-17"`.
 * @param options - The holidays.
 * @throws A {@link SakipError} with every problem: `invalid-date` for the date and for each holiday that is none,
 * `invalid-input` when no holidays are given.
 * @see No official source read: the five-day week is a convention here. Offices with a six-day week are not modelled.
 * @example
 * ```ts
 * import { isWorkingDay } from "sakip";
 *
 * const holidays = ["2025-04-18"];
 * isWorkingDay("2025-04-17", { holidays }) // => true
 * isWorkingDay("2025-04-18", { holidays }) // => false
 * isWorkingDay("2025-04-19", { holidays }) // => false
 * ```
 */
export function isWorkingDay(date: IsoDate, options: WorkingDayOptions): boolean {
  const [day, { holidays }] = readAll([calendarDay, date, "date"], [workingDayOptionsShape, options, "options"]);
  return isWorking(day, holidays);
}
