import { checkWord, type Problem, refuseIfAny } from "../core/index.ts";
import type { IsoDate } from "./iso-date.ts";
import { KINDS, monthsIn, periodAt } from "./parts.ts";
import type { PeriodKind, PeriodOfKind } from "./period.ts";
import { readDay } from "./read-day.ts";

/**
 * Tells the year, semester, quarter or month that a date lies in.
 *
 * @term periode
 * @param date - The date: `"2023-09-30"`.
 * @param kind - `"year"`, `"semester"`, `"quarter"` or `"month"`.
 * @returns The period, frozen.
 * @throws A {@link SakipError} `invalid-date` or `invalid-input`, with both problems when both are wrong.
 * @see No official source read: that triwulan are January–March to October–December is the practice of applications.
 * @example
 * ```ts
 * import { periodOf } from "sakip";
 *
 * periodOf("2023-09-30", "quarter") // => { kind: "quarter", year: 2023, quarter: 3 }
 * periodOf("2023-09-30", "semester").semester // => 2
 * periodOf("2023-02-30", "month") // => throws invalid-date
 * ```
 */
export function periodOf<K extends PeriodKind>(date: IsoDate, kind: K): PeriodOfKind<K> {
  const problems: Problem[] = [];
  readDay(date, ["date"], problems);
  checkWord(kind, KINDS, ["kind"], problems);
  refuseIfAny(problems);
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return periodAt(kind, year, Math.ceil(month / monthsIn(kind)));
}
