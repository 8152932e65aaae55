import { compare, type Exact, greatestCommonDivisor, isSafe, multiply, ONE, sign, ZERO } from "../exact/index.ts";
import { Decimal } from "./decimal.ts";
import { exactToDecimal, freezeDecimal } from "./exact-to-decimal.ts";

const SIGNIFICANT = 40;
/** With more digits in all of the values, the root is computed to many digits instead of exactly. */
const MOST_DIGITS = 20_000;

/**
 * The geometric mean of at least one number, none of them below zero: exact where the root is rational, otherwise rounded
 * once, to 40 significant digits. The only quantity of the library that a fraction cannot hold. Of values with more than
 * 20,000 digits in all, as two thousand figures may have, a root that is rational is rounded to 40 digits as well.
 */
export function geometricMean(values: readonly Exact[]): Decimal {
  const [first = ONE] = values;
  if (values.some((value) => sign(value) === 0)) return exactToDecimal(ZERO);
  if (values.every((value) => compare(value, first) === 0)) return exactToDecimal(first);
  return digitsOfAll(values) <= MOST_DIGITS ? exactMean(values) : approximateMean(values);
}

function digitsOfAll(values: readonly Exact[]): number {
  return values.reduce((sum, { n, d }) => sum + String(n).length + String(d).length, 0);
}

/** Sixty digits more than are kept carry the error of a hundred thousand products. */
export function approximateMean(values: readonly Exact[]): Decimal {
  const Long = Decimal.clone({ precision: 2.5 * SIGNIFICANT });
  const product = (parts: readonly (number | bigint)[]) => {
    let all = new Long(1);
    let running = 1;
    for (const part of parts) {
      if (typeof part === "number" && isSafe(running * part)) running *= part;
      else {
        all = all.times(running).times(String(part));
        running = 1;
      }
    }
    return all.times(running);
  };
  const quotient = product(values.map(({ n }) => n)).div(product(values.map(({ d }) => d)));
  const root = quotient.ln().div(values.length).exp();
  // Rounded twice, so that a rational root that lies a hair beside its digits is those digits.
  return freezeDecimal(new Decimal(root.toSignificantDigits(2 * SIGNIFICANT).toSignificantDigits(SIGNIFICANT)));
}

/** By whole numbers alone. */
export function exactMean(values: readonly Exact[]): Decimal {
  const product = values.reduce(multiply, ONE);
  const common = greatestCommonDivisor(BigInt(product.n), BigInt(product.d));
  const [n, d] = [BigInt(product.n) / common, BigInt(product.d) / common];
  const degree = values.length;
  const [top, bottom] = [root(n, degree), root(d, degree)];
  if (top ** BigInt(degree) === n && bottom ** BigInt(degree) === d) return exactToDecimal({ n: top, d: bottom });
  const wholeDigits = Math.ceil((n.toString().length - d.toString().length) / degree);
  const places = SIGNIFICANT + 1 - wholeDigits;
  const shift = 10n ** BigInt(Math.abs(places) * degree);
  const scaled = places >= 0 ? root((n * shift) / d, degree) : root(n / (d * shift), degree);
  // A cut after more than 40 digits rounds as the endless number would.
  return freezeDecimal(new Decimal(`${scaled}e${-places}`).toSignificantDigits(SIGNIFICANT));
}

/** The largest whole number whose power is not above n: Newton's method, from above. */
function root(n: bigint, degree: number): bigint {
  if (degree === 1) return n;
  const k = BigInt(degree);
  let guess = firstGuess(n, degree);
  for (;;) {
    const next = ((k - 1n) * guess + n / guess ** (k - 1n)) / k;
    if (next >= guess) return guess;
    guess = next;
  }
}

/** A number not below the root: a double gives its first digits, and the slip of a double is added. */
function firstGuess(n: bigint, degree: number): bigint {
  const digits = n.toString();
  const logarithm = (Math.log10(Number(digits.slice(0, 15))) + Math.max(digits.length - 15, 0)) / degree;
  const whole = Math.floor(logarithm);
  const lead = BigInt(Math.ceil(10 ** (logarithm - whole) * (1 + 1e-9) * 1e12));
  return (whole >= 12 ? lead * 10n ** BigInt(whole - 12) : lead / 10n ** BigInt(12 - whole)) + 1n;
}
