import { checkWord, type Problem, problemAt, refuseIfAny } from "../core/index.ts";
import { KINDS, PER_YEAR, partOf, periodAt } from "./parts.ts";
import type { Period, PeriodKind, PeriodOfKind } from "./period.ts";
import { readPeriod } from "./read-period.ts";

/**
 * Splits a period into its periods of a finer kind, in the order of time: no day is missing and none is in two of them.
 *
 * @term pembagian periode
 * @param period - The period to split.
 * @param kind - The kind of the parts: finer than the period, or the same kind, which gives the period itself.
 * @returns The parts, frozen.
 * @throws A {@link SakipError} `invalid-period`, or `invalid-input` when the kind is none or is coarser than the period.
 * @see No official source: this is arithmetic of the calendar.
 * @example
 * ```ts
 * import { parsePeriod, periodCode, periodsWithin } from "sakip";
 *
 * periodsWithin(parsePeriod("2023-S2"), "quarter").map(periodCode) // => ["2023-TW3", "2023-TW4"]
 * periodsWithin(parsePeriod("2023-TW1"), "month").map(periodCode) // => ["2023-01", "2023-02", "2023-03"]
 * periodsWithin(parsePeriod("2023-09"), "quarter") // => throws invalid-input
 * ```
 */
export function periodsWithin<K extends PeriodKind>(period: Period, kind: K): readonly PeriodOfKind<K>[] {
  const problems: Problem[] = [];
  const valid = readPeriod(period, ["period"], problems);
  if (checkWord(kind, KINDS, ["kind"], problems) && valid !== undefined && PER_YEAR[kind] < PER_YEAR[valid.kind])
    problems.push(problemAt("invalid-input", ["kind"], kind, `"${valid.kind}" or a kind finer than that`));
  refuseIfAny(problems);
  const count = PER_YEAR[kind] / PER_YEAR[period.kind];
  const before = (partOf(period) - 1) * count;
  return Object.freeze(Array.from({ length: count }, (_, i) => periodAt(kind, period.year, before + i + 1)));
}
