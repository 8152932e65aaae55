import { add } from "./arithmetic.ts";
import { type Exact, isSafe, small, ZERO } from "./exact.ts";
import { tryExact } from "./read-exact.ts";

/**
 * A running exact sum for millions of amounts. Amounts of whole hundredths (rupiah and sen) are counted in one double
 * while the sum is a safe integer; all else goes to an exact fraction beside it. The value of the sum depends neither
 * on the order of the amounts nor on how they were split into tallies.
 *
 * Measured, because simple code comes first: adding fractions one by one took two to five times as long.
 */
export interface Tally {
  hundredths: number;
  rest: Exact;
}

/** A tally of nothing: zero. */
export function createTally(): Tally {
  return { hundredths: 0, rest: ZERO };
}

/** Adds one amount; false when it is no number, and then nothing was added. */
export function addToTally(tally: Tally, amount: unknown): boolean {
  const exact = tryExact(amount);
  if (exact === undefined) return false;
  addExact(tally, exact);
  return true;
}

/** Adds all of another tally. */
export function mergeTally(tally: Tally, other: Tally): void {
  const { hundredths, rest } = other;
  addExact(tally, small(hundredths, 100));
  addExact(tally, rest);
}

/** The sum so far. */
export function tallied(tally: Tally): Exact {
  return add(small(tally.hundredths, 100), tally.rest);
}

function addExact(tally: Tally, exact: Exact): void {
  const count = hundredthsOf(exact);
  const sum = tally.hundredths + count;
  if (!isSafe(count)) tally.rest = add(tally.rest, exact);
  else if (isSafe(sum)) tally.hundredths = sum;
  else {
    tally.rest = add(tally.rest, small(tally.hundredths, 100));
    tally.hundredths = count;
  }
}

/** A number of hundredths, or NaN for a fraction that is finer or was not kept in doubles. */
function hundredthsOf({ n, d }: Exact): number {
  return typeof n === "number" && (d === 1 || d === 10 || d === 100) ? n * (100 / d) : Number.NaN;
}
