import { problemAt, readAll, SakipError } from "../core/index.ts";
import { PER_YEAR, partOf, periodAt } from "./parts.ts";
import { type Period, type PeriodKind, type PeriodOfKind, periodKind, periodShape } from "./period.ts";

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
  const [whole] = readAll([periodShape, period, "period"], [periodKind, kind, "kind"]);
  if (PER_YEAR[kind] < PER_YEAR[whole.kind])
    throw new SakipError([problemAt("invalid-input", ["kind"], kind, atMost(whole.kind))]);
  const count = PER_YEAR[kind] / PER_YEAR[whole.kind];
  const before = (partOf(whole) - 1) * count;
  return Object.freeze(Array.from({ length: count }, (_, i) => periodAt(kind, whole.year, before + i + 1)));
}

const atMost = (kind: PeriodKind) => ({
  en: `"${kind}" or a kind finer than that`,
  id: `"${kind}" atau jenis yang lebih pendek`,
});
