import { type Exact, negate, wide } from "../exact/index.ts";
import { Decimal } from "./decimal.ts";
import { tryExact } from "./read-exact.ts";
import { rememberedFraction } from "./remembered-fraction.ts";

/** A quotient that does not end is handed out with this many significant digits: see exactToDecimal. */
const SIGNIFICANT = 40;
/**
 * With so many printed digits a number is taken for one. The last ones of the 40 may be zeros, which are not printed: at
 * most 15, because the expansion of a fraction has no longer run of zeros than its denominator has digits.
 */
const FEWEST = 25;

/**
 * The exact value behind a number that the library computed and handed out, also when it has been through JSON. The
 * Decimal that was handed out remembers its fraction. For all else it is a guess: of all fractions that round to its 40
 * digits, the simplest. Different fractions of ordinary size never share their digits, so that three thirds are one
 * again. Undefined when the input is no number.
 *
 * Only for results. An input of 40 digits is what it says, and `readExact` reads it.
 */
export function recoverExact(result: unknown): Exact | undefined {
  const value = tryExact(result);
  const isRemembered = Decimal.isDecimal(result) && rememberedFraction(result) !== undefined;
  if (value === undefined || isRemembered || isShort(result)) return value;
  const digits = String(result)
    .replace(/[eE].*$|[-+.]/g, "")
    .replace(/^0+|(?<!0)0+$/g, "").length;
  if (digits < FEWEST) return value;
  const [n, d] = [BigInt(value.n), BigInt(value.d)];
  const size = n < 0n ? -n : n;
  // Half a unit of the 40th digit to either side; what has more digits is what it says.
  const spare = SIGNIFICANT - size.toString().length;
  if (spare < 0) return value;
  const raised = 2n * 10n ** BigInt(spare);
  const recovered = simplestBetween(raised * size - 1n, raised * size + 1n, raised * d);
  return n < 0n ? negate(recovered) : recovered;
}

/** Whether there are too few digits, without writing them out: true of nearly all results. */
function isShort(result: unknown): boolean {
  if (typeof result === "string") return result.length < FEWEST;
  return typeof result === "number" || (result instanceof Decimal && result.d.length * 7 < FEWEST);
}

/** The fraction with the smallest denominator from low/d to high/d, by continued fractions. */
function simplestBetween(low: bigint, high: bigint, d: bigint): Exact {
  const [n, m] = simplest(low, d, high, d);
  return wide(n, m);
}

function simplest(an: bigint, ad: bigint, bn: bigint, bd: bigint): readonly [bigint, bigint] {
  const whole = an / ad;
  if (whole * ad === an) return [whole, 1n];
  if ((whole + 1n) * bd <= bn) return [whole + 1n, 1n];
  const [n, d] = simplest(bd, bn - whole * bd, ad, an - whole * ad);
  return [whole * n + d, n];
}
