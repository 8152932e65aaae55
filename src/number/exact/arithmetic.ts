import { type Exact, isSafe, small, wide } from "./exact.ts";
import { commonFactor, greatestCommonDivisor } from "./greatest-common-divisor.ts";

/** a + b. */
export function add(a: Exact, b: Exact): Exact {
  if (typeof a.n === "number" && typeof b.n === "number") {
    const ad = a.d as number;
    const bd = b.d as number;
    // Same denominators and multiples of each other (tenths and hundredths) stay small through long sums.
    if (ad === bd) {
      const n = a.n + b.n;
      if (isSafe(n)) return small(n, ad);
    } else if (ad % bd === 0) {
      const other = b.n * (ad / bd);
      if (isSafe(other) && isSafe(a.n + other)) return small(a.n + other, ad);
    } else if (bd % ad === 0) {
      const other = a.n * (bd / ad);
      if (isSafe(other) && isSafe(b.n + other)) return small(b.n + other, bd);
    } else {
      const left = a.n * bd;
      const right = b.n * ad;
      const d = ad * bd;
      if (isSafe(left) && isSafe(right) && isSafe(left + right) && isSafe(d)) return small(left + right, d);
    }
  }
  return addWide(BigInt(a.n), BigInt(a.d), BigInt(b.n), BigInt(b.d));
}

// Over a common denominator, and not reduced after: reducing each partial sum of a thousand quotients took seconds, this
// takes milliseconds.
function addWide(an: bigint, ad: bigint, bn: bigint, bd: bigint): Exact {
  if (ad === bd) return wide(an + bn, ad);
  const common = commonFactor(ad, bd);
  return wide(an * (bd / common) + bn * (ad / common), ad * (bd / common));
}

/** a − b. */
export function subtract(a: Exact, b: Exact): Exact {
  return add(a, negate(b));
}

/** −a. */
export function negate(a: Exact): Exact {
  return typeof a.n === "number" ? small(-a.n, a.d as number) : { n: -a.n, d: a.d };
}

/** |a|. */
export function absolute(a: Exact): Exact {
  return sign(a) < 0 ? negate(a) : a;
}

/** a × b. */
export function multiply(a: Exact, b: Exact): Exact {
  if (typeof a.n === "number" && typeof b.n === "number") {
    const n = a.n * b.n;
    const d = (a.d as number) * (b.d as number);
    if (isSafe(n) && isSafe(d)) return small(n, d);
  }
  const [an, ad, bn, bd] = [BigInt(a.n), BigInt(a.d), BigInt(b.n), BigInt(b.d)];
  // Each numerator is reduced against the other's denominator, which brings most products back into doubles.
  const left = greatestCommonDivisor(bd, an < 0n ? -an : an);
  const right = greatestCommonDivisor(ad, bn < 0n ? -bn : bn);
  return wide((an / left) * (bn / right), (ad / right) * (bd / left));
}

/** a ÷ b. The caller has made sure that b is not zero: what a zero means is a question of the rule, not of arithmetic. */
export function divide(a: Exact, b: Exact): Exact {
  const turned = sign(b);
  if (turned === 0) throw new RangeError("division by zero: the caller decides what a zero means before it divides");
  const bottom = absolute(b);
  const top = turned < 0 ? negate(a) : a;
  return multiply(top, { n: bottom.d, d: bottom.n });
}

/** −1, 0 or 1: below zero, zero, above zero. */
export function sign(a: Exact): -1 | 0 | 1 {
  return a.n > 0 ? 1 : a.n < 0 ? -1 : 0;
}

/** −1, 0 or 1 as a is less than, equal to or greater than b: on the exact values, whatever route they came by. */
export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  if (typeof a.n === "number" && typeof b.n === "number") {
    const left = a.n * (b.d as number);
    const right = b.n * (a.d as number);
    if (a.d === b.d) return order(a.n, b.n);
    if (isSafe(left) && isSafe(right)) return order(left, right);
  }
  return order(BigInt(a.n) * BigInt(b.d), BigInt(b.n) * BigInt(a.d));
}

function order<T extends number | bigint>(left: T, right: T): -1 | 0 | 1 {
  return left < right ? -1 : left > right ? 1 : 0;
}
