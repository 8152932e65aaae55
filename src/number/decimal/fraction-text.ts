import { compare, divide, type Exact, sign, toIntegers } from "../exact/index.ts";
import { exactOf } from "./exact-of.ts";
import { exactToDecimal } from "./exact-to-decimal.ts";
import { tryExact } from "./read-exact.ts";

/** An exact value as text, the same for equal values: all its digits, or in lowest terms where they never end: "1/3". */
export function fractionText(value: Exact): string {
  return hundredthsText(value) ?? inDigits(value);
}

/** The text of whole hundredths in doubles, as nearly all sums are: without a Decimal, which takes most of the time. */
function hundredthsText({ n, d }: Exact): string | undefined {
  if (typeof n !== "number") return undefined;
  if (d === 1) return String(n);
  if (d !== 100) return undefined;
  const size = n < 0 ? -n : n;
  const rest = size % 100;
  const whole = (size - rest) / 100;
  const digits = rest === 0 ? "" : rest < 10 ? `.0${rest}` : rest % 10 === 0 ? `.${rest / 10}` : `.${rest}`;
  return `${n < 0 ? "-" : ""}${whole}${digits}`;
}

function inDigits(value: Exact): string {
  const text = exactToDecimal(value).toFixed();
  if (compare(exactOf(text), value) === 0) return text;
  const { integers, denominator } = toIntegers([value]);
  const top = integers[0] ?? 0n;
  const common = commonDivisor(top < 0n ? -top : top, denominator);
  return `${top / common}/${denominator / common}`;
}

/** The value that such a text writes; undefined where it writes none. */
export function tryFraction(text: string): Exact | undefined {
  const [above, below, ...rest] = text.split("/");
  const top = tryExact(above);
  if (below === undefined || top === undefined) return top;
  const bottom = rest.length === 0 ? tryExact(below) : undefined;
  return bottom === undefined || sign(bottom) === 0 ? undefined : divide(top, bottom);
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}
