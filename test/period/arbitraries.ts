import fc from "fast-check";
import type { IsoDate } from "../../src/period/iso-date.ts";
import type { Period, PeriodKind } from "../../src/period/period.ts";

/** Any kind of period. */
export const anyKind: fc.Arbitrary<PeriodKind> = fc.constantFrom("year", "semester", "quarter", "month");

/** Any period of the years given. */
export function periodsFrom(first: number, last: number): fc.Arbitrary<Period> {
  const year = fc.integer({ min: first, max: last });
  return fc.oneof(
    year.map((y): Period => ({ kind: "year", year: y })),
    fc.tuple(year, fc.constantFrom(1, 2)).map(([y, semester]): Period => ({ kind: "semester", year: y, semester })),
    fc.tuple(year, fc.constantFrom(1, 2, 3, 4)).map(([y, quarter]): Period => ({ kind: "quarter", year: y, quarter })),
    fc
      .tuple(year, fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12))
      .map(([y, month]): Period => ({ kind: "month", year: y, month })),
  );
}

/** Any period of the calendar. */
export const anyPeriod: fc.Arbitrary<Period> = periodsFrom(1900, 9999);

/** Any day of the calendar, as a date. */
export const anyDate: fc.Arbitrary<IsoDate> = datesFrom("1900-01-01", "9999-12-31");

/** Any day between two days, as a date. */
export function datesFrom(first: IsoDate, last: IsoDate): fc.Arbitrary<IsoDate> {
  return fc
    .integer({ min: Date.parse(first) / 86_400_000, max: Date.parse(last) / 86_400_000 })
    .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
}

/** Some holidays of two years. */
export const someHolidays: fc.Arbitrary<IsoDate[]> = fc.array(datesFrom("2024-01-01", "2025-12-31"), { maxLength: 40 });
