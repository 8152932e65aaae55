import { compare, type Exact, exactOf, exactToDecimal, toIntegers } from "../../number/index.ts";

/** An exact value as text, the same for equal values: all its digits, or in lowest terms where they never end: "1/3". */
export function fractionText(value: Exact): string {
  const text = exactToDecimal(value).toFixed();
  if (compare(exactOf(text), value) === 0) return text;
  const { integers, denominator } = toIntegers([value]);
  const top = integers[0] ?? 0n;
  const common = commonDivisor(top < 0n ? -top : top, denominator);
  return `${top / common}/${denominator / common}`;
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}
