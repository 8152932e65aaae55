import { computed, lacks, type Outcome, readAll, whole } from "../core/index.ts";
import { dayText } from "./calendar.ts";
import type { IsoDate } from "./iso-date.ts";
import { type Period, periodShape } from "./period.ts";
import { daysOf } from "./period-bounds.ts";
import { isWorking, type WorkingDayOptions, type WorkWeek, workWeekShape } from "./working-day-options.ts";

const LACKS = /* @__PURE__ */ lacks({ "too-few-working-days": [] });

/**
 * Finds the n-th working day of a period, as in "the tenth working day of February".
 *
 * @term hari kerja ke-
 * @param period - The period.
 * @param n - Which working day: 1 is the first.
 * @param options - The holidays, days declared working days, and how many days a week has.
 * @returns The date, or not computable with the reason `too-few-working-days`.
 * @throws A {@link SakipError} with every problem: `invalid-period`, `invalid-input` when `n` is no whole number from 1
 * to 366 or no holidays are given, `invalid-date` for each holiday that is none.
 * @see No official source read: the five-day week is a convention here.
 * @example
 * ```ts
 * import { nthWorkingDay, parsePeriod } from "sakip";
 *
 * const february = parsePeriod("2025-02");
 * nthWorkingDay(february, 10, { holidays: [] }) // => { status: "computed", value: "2025-02-14" }
 * nthWorkingDay(february, 21, { holidays: [] }) // => { status: "not-computable", reason: "too-few-working-days", needs: [] }
 * ```
 */
export function nthWorkingDay(
  period: Period,
  n: number,
  options: WorkingDayOptions,
): Outcome<IsoDate, "too-few-working-days"> {
  const [within, count, week] = readAll(
    [periodShape, period, "period"],
    [whole(1, 366), n, "n"],
    [workWeekShape, options, "options"],
  );
  const day = nthWorkingOf(within, count, week);
  return day === undefined ? LACKS["too-few-working-days"] : computed(dayText(day));
}

/** The same in days, on what was read before, in a week of five days; undefined when there are not so many. */
export function nthWorking(period: Period, n: number, holidays: ReadonlySet<number>): number | undefined {
  return nthWorkingOf(period, n, { holidays });
}

function nthWorkingOf(period: Period, n: number, week: WorkWeek): number | undefined {
  const { first, last } = daysOf(period);
  let left = n;
  for (let day = first; day <= last; day += 1) {
    if (isWorking(day, week)) left -= 1;
    if (left === 0) return day;
  }
  return undefined;
}
