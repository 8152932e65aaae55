import type { Exact } from "../exact/index.ts";
import { Decimal } from "./decimal.ts";
import { endlessDecimal } from "./remembered-fraction.ts";

/** How many significant digits are handed out of a quotient that does not terminate. */
const SIGNIFICANT = 40;

/** The Decimal of any fraction, by bigint and text. */
export function speltOut(value: Exact): Decimal {
  const [n, d] = [BigInt(value.n), BigInt(value.d)];
  const ending = terminatingText(n, d);
  return ending === undefined ? endlessDecimal(significantText(n, d), value) : new Decimal(ending);
}
/** All digits of n/d, or undefined when they never end: n does not cancel what d has beside factors 2 and 5. */
function terminatingText(n: bigint, d: bigint): string | undefined {
  const [odd, twos] = withoutFactor(d, 2n);
  const [rest, fives] = withoutFactor(odd, 5n);
  if (n % rest !== 0n) return undefined;
  const places = Math.max(twos, fives);
  return `${(n * 10n ** BigInt(places)) / d}e-${places}`;
}

/** A number divided by a factor as often as that goes, and how often: by its square first, because sums are long. */
function withoutFactor(n: bigint, factor: bigint): readonly [rest: bigint, times: number] {
  if (n % factor !== 0n) return [n, 0];
  const [rest, pairs] = withoutFactor(n, factor * factor);
  return rest % factor === 0n ? [rest / factor, pairs * 2 + 1] : [rest, pairs * 2];
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
