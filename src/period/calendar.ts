import { problemAt, SakipError } from "../core/index.ts";
import type { IsoDate } from "./iso-date.ts";

// A day is a whole number, counted from 1970-01-01: days are then added, compared and kept in sets like any number. It
// becomes a Date only here and only in UTC, where every day has the same length and exists: in a local time zone hours
// are missing at midnight, and Samoa has no 30 December 2011 at all.
const MILLISECONDS = 86_400_000;

/** 1900-01-01 */
export const FIRST_DAY = -25_567;
/** 9999-12-31 */
export const LAST_DAY = 2_932_896;

/** The ISO date of a day. A day outside the calendar is refused, so that no function leaves it unnoticed. */
export function dayText(day: number): IsoDate {
  const instant = new Date(day * MILLISECONDS).toISOString();
  const text = instant.slice(0, instant.indexOf("T"));
  if (day < FIRST_DAY || day > LAST_DAY) throw new SakipError([problemAt("out-of-range", [], text, within)]);
  return text;
}

const within = {
  en: "a result from 1900-01-01 to 9999-12-31",
  id: "hasil dari 1 Januari 1900 sampai 31 Desember 9999",
};

/** The day of an instant that lies at midnight UTC. */
export function dayOf(date: Date): number {
  return date.getTime() / MILLISECONDS;
}

/** The last day of a month; months beyond 12 are those of the next year. */
export function lastDayOfMonth(year: number, month: number): number {
  return Date.UTC(year, month, 0) / MILLISECONDS;
}

/** The same day of the month some months later, or the last day of that month when it is shorter. */
export function addMonths(day: number, months: number): number {
  const date = new Date(day * MILLISECONDS);
  const last = lastDayOfMonth(date.getUTCFullYear(), date.getUTCMonth() + 1 + months);
  const daysInMonth = new Date(last * MILLISECONDS).getUTCDate();
  return last - daysInMonth + Math.min(date.getUTCDate(), daysInMonth);
}

/** Whether a day is a Saturday or a Sunday, the weekend of the five-day week. */
export function isWeekend(day: number): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6;
}

/** The day of the week: 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: number): number {
  return new Date(day * MILLISECONDS).getUTCDay();
}
