export { addDays } from "./add-days.ts";
export { addWorkingDays } from "./add-working-days.ts";
export { comparePeriods } from "./compare-periods.ts";
export { countWorkingDays } from "./count-working-days.ts";
export type { Deadline, DeadlineReason, DueRule, ReportingEntity } from "./deadline.ts";
export { formatPeriod } from "./format-period.ts";
export { isWithinPeriod } from "./is-within-period.ts";
export { isWorkingDay } from "./is-working-day.ts";
export type { IsoDate } from "./iso-date.ts";
export { lastWorkingDayOnOrBefore } from "./last-working-day-on-or-before.ts";
export { nextPeriod } from "./next-period.ts";
export { nthWorkingDay } from "./nth-working-day.ts";
export { parsePeriod } from "./parse-period.ts";
export type {
  MonthPeriod,
  Period,
  PeriodKind,
  PeriodOfKind,
  QuarterPeriod,
  SemesterPeriod,
  YearPeriod,
} from "./period.ts";
export { type PeriodBounds, periodBounds } from "./period-bounds.ts";
export { periodCode } from "./period-code.ts";
export { periodOf } from "./period-of.ts";
export { periodSchema } from "./period-schema.ts";
export { periodsWithin } from "./periods-within.ts";
export { previousPeriod } from "./previous-period.ts";
export { readDay } from "./read-day.ts";
export { readPeriod } from "./read-period.ts";
export { type ReportingCalendarOptions, reportingCalendar } from "./reporting-calendar.ts";
export type { WorkingDayOptions } from "./working-day-options.ts";
