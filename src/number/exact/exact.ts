/**
 * An exact fraction n/d with d > 0, and how this library holds every quantity between input and output.
 *
 * Both parts are doubles while both are safe integers, and bigints beyond: ordinary figures never pay for bigint, and
 * no figure is ever rounded. A fraction need not be in lowest terms, so equality is `compare(a, b) === 0`.
 *
 * The two fields are the secret of this folder: elsewhere a fraction is read by the shape `number` and used by the functions
 * of the folder's index.
 */
export interface Exact {
  readonly n: number | bigint;
  readonly d: number | bigint;
}

/** Whether a product or sum of safe integers is one itself, and therefore was not rounded. */
export function isSafe(value: number): boolean {
  return value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER;
}

/** n/d of two safe integers, d > 0. The sum with 0 turns −0 into 0. */
export function small(n: number, d: number): Exact {
  return { n: n + 0, d };
}

/** n/d of any two integers, d > 0: in doubles where both fit. */
export function wide(n: bigint, d: bigint): Exact {
  return fitsDouble(n) && fitsDouble(d) ? small(Number(n), Number(d)) : { n, d };
}

export const ZERO: Exact = { n: 0, d: 1 };
export const ONE: Exact = { n: 1, d: 1 };
export const HUNDRED: Exact = { n: 100, d: 1 };

function fitsDouble(value: bigint): boolean {
  return value <= 9007199254740991n && value >= -9007199254740991n;
}
