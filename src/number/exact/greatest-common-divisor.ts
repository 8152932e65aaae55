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
