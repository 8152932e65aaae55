import type { Problem } from "../../core/index.ts";
import { add, divide, type Exact, readExact, subtract } from "../../number/index.ts";
import { type IsoDate, periodBounds, periodOf, readDay } from "../../period/index.ts";

/** How much of a year is over at the end of a day, and how much is left. */
export interface Elapsed {
  /** Days from 1 January to the day, both included. */
  readonly daysOver: number;
  /** Days after it, up to the last day that counts. */
  readonly daysLeft: number;
  /** The same in months: the days of a month that is not over count as a share of that month. */
  readonly monthsOver: Exact;
  readonly monthsLeft: Exact;
}

/** The last day of the year of a date. */
export function yearEnd(date: IsoDate): IsoDate {
  return `${date.slice(0, 4)}-12-31`;
}

/** How the time from 1 January of a day to a last day is split by that day. Both dates have been checked. */
export function elapsedOn(asOf: IsoDate, until: IsoDate): Elapsed {
  const start = `${asOf.slice(0, 4)}-01-01`;
  const [first, now, last] = [start, asOf, until].map(dayOf) as [number, number, number];
  const before = exact(Number(asOf.slice(0, 4)) * 12);
  return {
    daysOver: now - first + 1,
    daysLeft: last - now,
    monthsOver: subtract(monthPosition(asOf), before),
    monthsLeft: subtract(monthPosition(until), monthPosition(asOf)),
  };
}

/** Months since the year 0 at the end of a day. */
function monthPosition(date: IsoDate): Exact {
  const { end } = periodBounds(periodOf(date, "month"));
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return add(exact(year * 12 + month - 1), divide(exact(day), exact(Number(end.slice(8)))));
}

function dayOf(date: IsoDate): number {
  const problems: Problem[] = [];
  return readDay(date, [], problems) as number;
}

function exact(value: number): Exact {
  return readExact(value, [], []) as Exact;
}
