import { readAll } from "../core/index.ts";
import { shiftPeriod } from "./parts.ts";
import { type Period, periodShape } from "./period.ts";

/**
 * The period of the same kind just before: before January comes December of the year before.
 *
 * @term periode sebelumnya
 * @param period - The period.
 * @returns The period before it, frozen.
 * @throws A {@link SakipError} `invalid-period`, or `out-of-range` when it would lie before 1900.
 * @see No official source: this is arithmetic of the calendar.
 * @example
 * ```ts
 * import { parsePeriod, previousPeriod } from "sakip";
 *
 * previousPeriod(parsePeriod("2024-TW1")) // => { kind: "quarter", year: 2023, quarter: 4 }
 * ```
 */
export function previousPeriod(period: Period): Period {
  const [from] = readAll([periodShape, period, "period"]);
  return shiftPeriod(from, -1);
}
