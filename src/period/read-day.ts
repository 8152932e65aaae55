import { parseISO } from "date-fns/parseISO";
import { type Path, type Problem, problemAt } from "../core/index.ts";
import { dayOf, FIRST_DAY, LAST_DAY } from "./calendar.ts";

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** The day of a date that came from outside, counted from 1970-01-01; undefined when it is none. */
export function tryDay(value: unknown): number | undefined {
  // parseISO refuses 30 February, which the Date of some engines reads as 2 March; the Z keeps it in UTC.
  const day = typeof value === "string" && SHAPE.test(value) ? dayOf(parseISO(`${value}T00:00:00Z`)) : Number.NaN;
  return day >= FIRST_DAY && day <= LAST_DAY ? day : undefined;
}

/** The day of a date that came from outside, counted from 1970-01-01; what is wrong is added to the problems. */
export function readDay(value: unknown, path: Path, problems: Problem[]): number | undefined {
  const day = tryDay(value);
  if (day === undefined)
    problems.push(
      problemAt("invalid-date", path, value, 'a date of the calendar from 1900 on, as "2023-09-30" (year-month-day)'),
    );
  return day;
}
