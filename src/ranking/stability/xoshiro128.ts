/** The name of the generator, as results carry it. */
export const GENERATOR = "xoshiro128** 1.1, seeded through fmix32 of MurmurHash3";

/** A stream of whole numbers from 0 to 2^32 − 1. */
export type RandomStream = () => number;

/**
 * The generator xoshiro128** 1.1 of Blackman and Vigna (public domain), in 32-bit integers only: the same seed gives
 * the same numbers on every machine and in every JavaScript engine. The state must not be all zero.
 */
export function xoshiro128(state: readonly [number, number, number, number]): RandomStream {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
}

/** The generator with its state filled from one seed, a whole number from 0 to 2^32 − 1. */
export function seededStream(seed: number): RandomStream {
  const word = (i: number): number => finish(seed + Math.imul(i, 0x9e3779b9));
  return xoshiro128([word(1), word(2), word(3), word(4)]);
}

/** A whole number from −size to size, each as likely as the other: what would favour some is thrown away. */
export function drawWithin(size: number, next: RandomStream): number {
  const count = 2 * size + 1;
  const limit = 0x1_0000_0000 - (0x1_0000_0000 % count);
  let drawn = next();
  while (drawn >= limit) drawn = next();
  return (drawn % count) - size;
}

// One to one, so that four different words come out: never all zero.
function finish(word: number): number {
  let z = word | 0;
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
  return (z ^ (z >>> 16)) >>> 0;
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
