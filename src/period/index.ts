export { addDays } from "./add-days.ts";
export { addWorkingDays } from "./add-working-days.ts";
export { addMonths, dayText } from "./calendar.ts";
export { comparePeriods } from "./compare-periods.ts";
export { countWorkingDays } from "./count-working-days.ts";
export { calendarDay, isoDate, tryDay } from "./day-shape.ts";
export { codedPeriodFact, dayFact, formatDay, formatPeriod, periodFact, yearFact } from "./format-period.ts";
export { isWithinPeriod } from "./is-within-period.ts";
export { isWorkingDay } from "./is-working-day.ts";
export type { IsoDate } from "./iso-date.ts";
export { lastWorking, lastWorkingDayOnOrBefore } from "./last-working-day-on-or-before.ts";
export { monthNamed, monthNames } from "./month-names.ts";
export { nextPeriod } from "./next-period.ts";
export { nthWorking, nthWorkingDay } from "./nth-working-day.ts";
export { parsePeriod } from "./parse-period.ts";
export { periodAt } from "./parts.ts";
export {
  FIRST_YEAR,
  fiscalYear,
  LAST_YEAR,
  type MonthPeriod,
  type Period,
  type PeriodKind,
  type PeriodOfKind,
  periodShape,
  type QuarterPeriod,
  type SemesterPeriod,
  type YearPeriod,
} from "./period.ts";
export { boundsOf, daysOf, type PeriodBounds, periodBounds } from "./period-bounds.ts";
export { periodCode } from "./period-code.ts";
export { periodOf } from "./period-of.ts";
export { periodsWithin } from "./periods-within.ts";
export { previousPeriod } from "./previous-period.ts";
export { holidays, type WorkingDayOptions, workingDayOptionsShape } from "./working-day-options.ts";
