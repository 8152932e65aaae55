import { Decimal } from "./decimal.ts";
import { type Exact, wide } from "./exact.ts";

/** How many significant digits are handed out of a quotient that does not terminate. */
const SIGNIFICANT = 40;

/**
 * The Decimal of a fraction: exact where it terminates, otherwise correctly rounded, once, to 40 significant digits.
 *
 * Equal fractions give equal Decimals. Different fractions with denominators up to 10^18 give different ones, because
 * they lie further apart than the 40th digit: ranks and ties may be read off the Decimals.
 */
export function exactToDecimal(value: Exact): Decimal {
  if (typeof value.d === "number" && typeof value.n === "number") {
    if (value.d === 1) return new Decimal(value.n);
    const places = placesOfPowerOfTen(value.d);
    // One division of integers below 2^53 by a power of ten, to at most 15 digits, prints as the exact quotient.
    if (places > 0 && Math.abs(value.n) < 1e15) return new Decimal(value.n / value.d);
  }
  const { n, d } = reduced(value);
  const places = terminatingPlaces(d);
  if (places === undefined) return new Decimal(significantText(n, d));
  const scaled = (n * 10n ** BigInt(places)) / d;
  return new Decimal(`${scaled}e-${places}`);
}

function placesOfPowerOfTen(d: number): number {
  switch (d) {
    case 10:
      return 1;
    case 100:
      return 2;
    case 1000:
      return 3;
    case 10000:
      return 4;
    default:
      return 0;
  }
}

function reduced(value: Exact): { n: bigint; d: bigint } {
  const { n, d } = wide(BigInt(value.n), BigInt(value.d));
  return { n: BigInt(n), d: BigInt(d) };
}

/** How many decimals n/d has in lowest terms, or undefined when they never end: d has a factor other than 2 and 5. */
function terminatingPlaces(d: bigint): number | undefined {
  let rest = d;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest % 5n === 0n; rest /= 5n) fives++;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

/** Half up at the 40th digit. No tie can occur: a tie would terminate. */
function significantText(n: bigint, d: bigint): string {
  const top = n < 0n ? -n : n;
  // Digits of the whole part, at most one too many: one place more or less is mended below.
  let places = SIGNIFICANT - (top.toString().length - d.toString().length);
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
