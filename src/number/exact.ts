/**
 * An exact fraction n/d with d > 0, and how this library holds every quantity between input and output.
 *
 * Both parts are doubles while both are safe integers, and bigints beyond: ordinary figures never pay for bigint, and
 * no figure is ever rounded. A fraction need not be in lowest terms, so equality is `compare(a, b) === 0`.
 *
 * The two fields are the secret of this folder: elsewhere a fraction is made by `readExact` and used by the functions
 * of the folder's index.
 */
export interface Exact {
  readonly n: number | bigint;
  readonly d: number | bigint;
}

const LARGEST = Number.MAX_SAFE_INTEGER;

/** Whether a product or sum of safe integers is one itself, and therefore was not rounded. */
export function isSafe(value: number): boolean {
  return value <= LARGEST && value >= -LARGEST;
}

/** n/d of two safe integers, d > 0. The sum with 0 turns −0 into 0. */
export function small(n: number, d: number): Exact {
  return { n: n + 0, d };
}

/** n/d of any two integers, d > 0, back in doubles where they fit after reduction. */
export function wide(n: bigint, d: bigint): Exact {
  const common = greatestCommonDivisor(n < 0n ? -n : n, d);
  const top = n / common;
  const bottom = d / common;
  const fits = BigInt(LARGEST) >= bottom && BigInt(LARGEST) >= top && BigInt(-LARGEST) <= top;
  return fits ? small(Number(top), Number(bottom)) : { n: top, d: bottom };
}

export const ZERO: Exact = { n: 0, d: 1 };
export const ONE: Exact = { n: 1, d: 1 };
export const HUNDRED: Exact = { n: 100, d: 1 };

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
