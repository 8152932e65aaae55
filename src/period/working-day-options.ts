import { checkIterable, type Path, type Problem } from "../core/index.ts";
import { isWeekend } from "./calendar.ts";
import type { IsoDate } from "./iso-date.ts";
import { readDay } from "./read-day.ts";

/**
 * What working days need to know that no library can: the holidays.
 *
 * @term hari kerja
 */
export interface WorkingDayOptions {
  /**
   * The days off beside Saturdays and Sundays: national holidays and, where offices close on them, days of collective
   * leave (cuti bersama). Any order; a day given twice or on a weekend does no harm; `[]` when there is none. Read once.
   */
  readonly holidays: Iterable<IsoDate>;
}

const PATH: Path = ["options", "holidays"];

/** The holidays as days; every date that is none is added to the problems, at its position. */
export function readHolidays(holidays: unknown, problems: Problem[]): ReadonlySet<number> {
  const days = new Set<number>();
  if (!checkIterable(holidays, PATH, problems)) return days;
  let i = 0;
  for (const holiday of holidays) {
    const day = readDay(holiday, [...PATH, i++], problems);
    if (day !== undefined) days.add(day);
  }
  return days;
}

/** Whether a day is neither on a weekend nor a holiday. */
export function isWorking(day: number, holidays: ReadonlySet<number>): boolean {
  return !holidays.has(day) && !isWeekend(day);
}
