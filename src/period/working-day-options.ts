import {
  as,
  called,
  type Given,
  type GivenOf,
  object,
  optional,
  type Read,
  type Refuse,
  type Shape,
  series,
  where,
  whole,
} from "../core/index.ts";
import { isWeekend, weekdayOf } from "./calendar.ts";
import { calendarDay, isoDate } from "./day-shape.ts";

/** Days off beside the weekends, in any order. */
export const holidays = /* @__PURE__ */ (() => called(series(isoDate), "harilibur libur"))();

const daySet = /* @__PURE__ */ (() => as(series(calendarDay), (days): ReadonlySet<number> => new Set(days)))();

const holidayFields = {
  /**
   * The days off beside Saturdays and Sundays: national holidays and, where offices close on them, days of collective
   * leave (cuti bersama). Any order; a day given twice or on a weekend does no harm; `[]` when there is none. Read once.
   */
  holidays: daySet,
};

/** The same as callers write them. */
export interface HolidayFields extends GivenOf<typeof holidayFields> {}

/** The shape of the holidays alone, for calendars of duties, which know the five-day week only. */
export const workingDayOptionsShape = /* @__PURE__ */ (() => object(holidayFields))();

const workWeekFields = /* @__PURE__ */ (() =>
  where(
    object({
      ...holidayFields,
      /** Saturdays, or Sundays, that were declared working days: to make up for others. None unless told. Read once. */
      workingDays: optional(daySet),
      /** How many days a week has: 5 (Monday to Friday), or 6 (to Saturday); 5 unless told. */
      daysPerWeek: optional(whole<5 | 6>(5, 6), 5),
    }),
    lawOfDays,
    ["holidays", "workingDays"],
  ))();

/**
 * What working days need to know that no library can: the holidays, days that were declared working days, and how many
 * days an office works in a week.
 *
 * @term hari kerja
 */
export interface WorkingDayOptions extends HolidayFields, Given<typeof workWeekFields> {}

/** The shape of {@link WorkingDayOptions}. */
export const workWeekShape: Shape<WorkingDayOptions, Read<typeof workWeekFields>> = workWeekFields;

/** The same as days. */
export interface WorkWeek {
  readonly holidays: ReadonlySet<number>;
  readonly workingDays?: ReadonlySet<number> | undefined;
  readonly daysPerWeek?: 5 | 6;
}

/** Whether a day is declared a working day, or is neither on a weekend nor a holiday. */
export function isWorking(day: number, { holidays, workingDays, daysPerWeek = 5 }: WorkWeek): boolean {
  if (workingDays?.has(day) === true) return true;
  return !holidays.has(day) && (daysPerWeek === 6 ? weekdayOf(day) !== 0 : !isWeekend(day));
}

function lawOfDays({ holidays, workingDays }: WorkWeek, refuse: Refuse): void {
  if (workingDays !== undefined && [...workingDays].some((day) => holidays.has(day)))
    refuse("invalid-input", ["workingDays"], {
      en: "working days that are not holidays as well",
      id: "hari kerja yang tidak sekaligus hari libur",
    });
}
