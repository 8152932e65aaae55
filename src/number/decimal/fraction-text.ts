import { compare, divide, type Exact, sign, toIntegers } from "../exact/index.ts";
import { exactOf } from "./exact-of.ts";
import { exactToDecimal } from "./exact-to-decimal.ts";
import { tryExact } from "./read-exact.ts";

/** An exact value as text, the same for equal values: all its digits, or in lowest terms where they never end: "1/3". */
export function fractionText(value: Exact): string {
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
