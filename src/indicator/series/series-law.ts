import type { Bilingual, Refuse } from "../../core/index.ts";
import { daysOf, type Period, type PeriodKind, periodCode } from "../../period/index.ts";

/** Something that stands at a period. */
export interface Placed {
  readonly period: Period;
}

// A quarter beside its own year, or a period twice, would count the same months two times.
/** A series has each period once, and periods of one kind. */
export function lawOfSeries(rows: readonly Placed[], refuse: Refuse): void {
  const seen = new Set<string>();
  const kind = rows[0]?.period.kind;
  for (const [i, { period }] of rows.entries()) {
    const code = periodCode(period);
    if (kind !== undefined && period.kind !== kind) refuse("invalid-period", [i, "period"], ofOneKind(kind));
    else if (seen.has(code)) refuse("invalid-period", [i, "period"], eachOnce);
    seen.add(code);
  }
}

/** The rows in the order of their periods, which are of one kind. */
export function inOrder<T extends Placed>(rows: readonly T[]): readonly T[] {
  const placed = rows.map((row) => ({ row, first: daysOf(row.period).first }));
  return placed.sort((a, b) => a.first - b.first).map(({ row }) => row);
}

const ofOneKind = (kind: PeriodKind): Bilingual => ({
  en: `periods of one kind: here "${kind}"`,
  id: `periode satu jenis: di sini "${kind}"`,
});
const eachOnce: Bilingual = { en: "each period once", id: "setiap periode satu kali" };
