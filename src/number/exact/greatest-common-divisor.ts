const LARGEST = 9007199254740991n;

/** The greatest common divisor of two integers ≥ 0 that are not both zero: in doubles as soon as both are safe. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y > LARGEST) [x, y] = [y, x % y];
  if (y === 0n) return x;
  let [p, q] = [Number(y), Number(x % y)];
  while (q !== 0) [p, q] = [q, p % q];
  return BigInt(p);
}

/** Beyond 300 digits looking for a common divisor takes longer than all that is computed without having found it. */
const LARGEST_SEARCHED = 10n ** 300n;

/** A common divisor of two integers above zero: the greatest, or where both are very large perhaps a smaller one. */
export function commonFactor(a: bigint, b: bigint): bigint {
  const [large, less] = a > b ? [a, b] : [b, a];
  if (less <= LARGEST_SEARCHED) return greatestCommonDivisor(large, less);
  return large % less === 0n ? less : 1n;
}
