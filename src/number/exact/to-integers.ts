import type { Exact } from "./exact.ts";
import { greatestCommonDivisor } from "./greatest-common-divisor.ts";

/** Fractions brought to one denominator: each is `integers[i]` / `denominator`, exactly. */
export interface CommonIntegers {
  readonly integers: readonly bigint[];
  readonly denominator: bigint;
}

/** Brings fractions to one denominator, for sums over many of them that need no reduction on the way. */
export function toIntegers(values: readonly Exact[]): CommonIntegers {
  let denominator = 1n;
  for (const { d } of values) denominator = leastCommonMultiple(denominator, BigInt(d));
  return { integers: values.map(({ n, d }) => BigInt(n) * (denominator / BigInt(d))), denominator };
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}
