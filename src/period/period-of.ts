import { readAll } from "../core/index.ts";
import { isoDate } from "./day-shape.ts";
import type { IsoDate } from "./iso-date.ts";
import { monthsIn, periodAt } from "./parts.ts";
import { type PeriodKind, type PeriodOfKind, periodKind } from "./period.ts";

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
  const [text] = readAll([isoDate, date, "date"], [periodKind, kind, "kind"]);
  const [year, month] = [Number(text.slice(0, 4)), Number(text.slice(5, 7))];
  return periodAt(kind, year, Math.ceil(month / monthsIn(kind)));
}
