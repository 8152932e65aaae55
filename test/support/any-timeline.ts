import fc from "fast-check";
import { permenpanrb88of2021, type Regulation } from "sakip";

/** The dated rules of a list, as far as these tests need them. */
export interface Span {
  readonly since: number;
  readonly until?: number;
}

/** One to five spans of years without a gap, in any order; the last of them may be without an end. */
export const anySpans: fc.Arbitrary<readonly Span[]> = fc
  .record({
    first: fc.integer({ min: 1950, max: 2030 }),
    lengths: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 }),
    ends: fc.boolean(),
  })
  .chain(({ first, lengths, ends }) => {
    let since = first;
    const spans = lengths.map((length, i): Span => {
      const own = { since, until: since + length - 1 };
      since += length;
      return i === lengths.length - 1 && !ends ? { since: own.since } : own;
    });
    return fc.shuffledSubarray(spans, { minLength: spans.length });
  });

/** Regulations that say the same, each in force in one of the spans. */
export function regulationsIn(spans: readonly Span[]): readonly Regulation[] {
  const { until: _, ...regulation } = permenpanrb88of2021;
  return spans.map((span) => ({ ...regulation, id: `peraturan-${span.since}`, ...span }));
}

/** A day of a year: its first, its last, and some between. */
export const anyDayIn = (year: number): fc.Arbitrary<string> =>
  fc.constantFrom("01-01", "02-28", "06-30", "07-01", "12-30", "12-31").map((day) => `${year}-${day}`);
