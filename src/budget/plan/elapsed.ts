import { add, divide, type Exact, exactOf, subtract } from "../../number/index.ts";
import { boundsOf, type IsoDate, periodOf, tryDay } from "../../period/index.ts";

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

/** How the time from 1 January of a day to a last day is split by that day. Both dates have been read. */
export function elapsedOn(asOf: IsoDate, until: IsoDate): Elapsed {
  const start = `${asOf.slice(0, 4)}-01-01`;
  const [first, now, last] = [dayOf(start), dayOf(asOf), dayOf(until)];
  const before = exactOf(Number(asOf.slice(0, 4)) * 12);
  return {
    daysOver: now - first + 1,
    daysLeft: last - now,
    monthsOver: subtract(monthPosition(asOf), before),
    monthsLeft: subtract(monthPosition(until), monthPosition(asOf)),
  };
}

/** Months since the year 0 at the end of a day. */
function monthPosition(date: IsoDate): Exact {
  const { end } = boundsOf(periodOf(date, "month"));
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return add(exactOf(year * 12 + month - 1), divide(exactOf(day), exactOf(Number(end.slice(8)))));
}

function dayOf(date: IsoDate): number {
  return tryDay(date) ?? Number.NaN; // never: the dates have been read
}
