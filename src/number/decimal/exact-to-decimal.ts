import type { Exact } from "../exact/index.ts";
import { Decimal } from "./decimal.ts";
import { decimalRemembering } from "./remembered-fraction.ts";

/** How many significant digits are handed out of a quotient that does not terminate. */
const SIGNIFICANT = 40;

/**
 * The Decimal of a fraction: exact where it terminates, otherwise correctly rounded, once, to 40 significant digits.
 *
 * Equal fractions give equal Decimals. Different ones give different Decimals as long as numerators and denominators
 * stay below 10^19, because such fractions differ by more than one part in 10^38: on ordinary figures, ranks and ties
 * may be read off the Decimals. Beyond, compare the fractions. A Decimal that was rounded remembers its fraction, and
 * reading it gives the fraction back. The Decimal is frozen.
 */
export function exactToDecimal(value: Exact): Decimal {
  return freezeDecimal(decimalOf(value));
}

/** The Decimal, frozen down to its digits: its methods never change it, but a caller could. */
export function freezeDecimal(decimal: Decimal): Decimal {
  Object.freeze(decimal.d);
  return Object.freeze(decimal);
}

function decimalOf(value: Exact): Decimal {
  if (typeof value.d === "number" && typeof value.n === "number") {
    if (value.d === 1) return new Decimal(value.n);
    // One division of integers below 10^15 by a small power of ten prints as the exact quotient.
    if (isSmallPowerOfTen(value.d) && Math.abs(value.n) < 1e15) return new Decimal(value.n / value.d);
  }
  const [n, d] = [BigInt(value.n), BigInt(value.d)];
  const ending = terminatingText(n, d);
  return ending === undefined ? decimalRemembering(significantText(n, d), value) : new Decimal(ending);
}

function isSmallPowerOfTen(d: number): boolean {
  return d === 10 || d === 100 || d === 1000 || d === 10000;
}

/** All digits of n/d, or undefined when they never end: n does not cancel what d has beside factors 2 and 5. */
function terminatingText(n: bigint, d: bigint): string | undefined {
  let rest = d;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest % 5n === 0n; rest /= 5n) fives++;
  if (n % rest !== 0n) return undefined;
  const places = Math.max(twos, fives);
  return `${(n * 10n ** BigInt(places)) / d}e-${places}`;
}

/** Half up at the 40th digit. No tie can occur: a tie would terminate. */
function significantText(n: bigint, d: bigint): string {
  const top = n < 0n ? -n : n;
  // The whole part has this many digits or one more; then the 41 digits are one too many, and rounded anew.
  const wholeDigits = top.toString().length - d.toString().length;
  let places = SIGNIFICANT - wholeDigits;
  let scaled = halfUp(top, d, places);
  if (scaled.toString().length > SIGNIFICANT) {
    places--;
    scaled = halfUp(top, d, places);
  }
  return `${n < 0n ? "-" : ""}${scaled}e${-places}`;
}

function halfUp(top: bigint, d: bigint, places: number): bigint {
  const raised = places >= 0 ? top * 10n ** BigInt(places) : top;
  const bottom = places >= 0 ? d : d * 10n ** BigInt(-places);
  return (raised * 2n + bottom) / (bottom * 2n);
}
