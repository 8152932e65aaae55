import { readAll } from "../core/index.ts";
import { shiftPeriod } from "./parts.ts";
import { type Period, periodShape } from "./period.ts";

/**
 * The period of the same kind just after: after December comes January of the next year.
 *
 * @term periode berikutnya
 * @param period - The period.
 * @returns The period after it, frozen.
 * @throws A {@link SakipError} `invalid-period`, or `out-of-range` when it would lie after 9999.
 * @see No official source: this is arithmetic of the calendar.
 * @example
 * ```ts
 * import { nextPeriod, parsePeriod } from "sakip";
 *
 * nextPeriod(parsePeriod("2023-12")) // => { kind: "month", year: 2024, month: 1 }
 * ```
 */
export function nextPeriod(period: Period): Period {
  const [from] = readAll([periodShape, period, "period"]);
  return shiftPeriod(from, 1);
}
