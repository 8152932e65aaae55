import { add, type Exact, isSafe, layOn, type Pile, runsOn, small, sumOfPile, ZERO } from "../exact/index.ts";
import { tryExact } from "./read-exact.ts";

/**
 * A running exact sum for millions of amounts. Amounts of whole hundredths (rupiah and sen) are counted in one double
 * while the sum is a safe integer; all else goes to an exact fraction beside it. The value of the sum depends neither
 * on the order of the amounts nor on how they were split into tallies.
 *
 * Measured, because simple code comes first: adding fractions one by one took about four times as long.
 */
export interface Tally {
  hundredths: number;
  rest: Exact;
  /** What has outgrown the doubles of the rest; undefined until something has. */
  outgrown: Pile | undefined;
}

/** A tally of nothing: zero. */
export function createTally(): Tally {
  return { hundredths: 0, rest: ZERO, outgrown: undefined };
}

/** Adds one amount; false when it is no number, and then nothing was added. */
export function addToTally(tally: Tally, amount: unknown): boolean {
  const quick = quickAmount(amount);
  if (!Number.isNaN(quick)) {
    addQuick(tally, quick);
    return true;
  }
  const exact = tryExact(amount);
  if (exact === undefined) return false;
  addExact(tally, exact);
  return true;
}

/** Adds an exact value. */
export function addExact(tally: Tally, value: Exact): void {
  const rest = add(tally.rest, value);
  if (runsOn(rest)) {
    tally.rest = rest;
    return;
  }
  tally.rest = ZERO;
  tally.outgrown ??= [];
  layOn(tally.outgrown, rest);
}

/** Adds all of another tally. */
export function mergeTally(tally: Tally, other: Tally): void {
  // Read first: a tally may be merged into itself.
  const { hundredths, rest, outgrown } = other;
  const more = outgrown && sumOfPile(outgrown);
  addQuick(tally, hundredths);
  addExact(tally, rest);
  if (more !== undefined) addExact(tally, more);
}

/** The sum so far. */
export function tallied(tally: Tally): Exact {
  const sum = add(small(tally.hundredths, 100), tally.rest);
  return tally.outgrown === undefined ? sum : add(sum, sumOfPile(tally.outgrown));
}

/**
 * Adds a quick amount. Two functions instead of one that takes either form, because a number that may be an object
 * must be boxed: that alone took five times as long.
 */
export function addQuick(tally: Tally, quick: number): void {
  const sum = tally.hundredths + quick;
  if (isSafe(sum)) tally.hundredths = sum;
  else {
    addExact(tally, small(tally.hundredths, 100));
    tally.hundredths = quick;
  }
}

/**
 * An amount in the quick form of tallies (a whole number of hundredths), or NaN where this short way does not lead there
 * exactly. Quick amounts can be compared with each other and with 0, and added with {@link addQuick}; nothing else.
 */
export function quickAmount(amount: unknown): number {
  if (typeof amount === "number") {
    const count = Math.round(amount * 100);
    // At most 15 digits, and the one correctly rounded division gives the number back: count/100 is its shortest form.
    return count <= 1e15 && count >= -1e15 && count / 100 === amount ? count + 0 : Number.NaN;
  }
  return typeof amount === "string" ? hundredthsOfText(amount) : Number.NaN;
}

function hundredthsOfText(text: string): number {
  const length = text.length;
  const negative = text.charCodeAt(0) === 45; /* - */
  const start = negative ? 1 : 0;
  if (length === start || length - start > 15) return Number.NaN;
  let value = 0;
  let decimals = -1;
  for (let i = start; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) {
      value = value * 10 + (code - 48);
      if (decimals >= 0) decimals++;
    } else if (code === 46 /* . */ && decimals === -1 && i > start) decimals = 0;
    else return Number.NaN;
  }
  if (decimals === 0 || decimals > 2) return Number.NaN;
  const count = decimals === 2 ? value : decimals === 1 ? value * 10 : value * 100;
  if (count > 1e15) return Number.NaN;
  return negative ? 0 - count : count;
}
