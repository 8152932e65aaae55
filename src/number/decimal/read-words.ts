import { type Exact, isSafe, small } from "../exact/index.ts";
import { Decimal } from "./decimal.ts";
import { lengthOf, WORD } from "./words.ts";

/**
 * The exact value of a Decimal by the words that hold its digits, without a text: undefined where there are more than make
 * a safe integer, and for whatever only looks like a Decimal of ours.
 */
export function readWords(input: Decimal): Exact | undefined {
  if (!(input instanceof Decimal)) return undefined;
  const { s, e, d } = input;
  if (!Array.isArray(d) || d.length === 0 || d.length > 3 || (s !== 1 && s !== -1)) return undefined;
  if (!d.every((word) => Number.isInteger(word) && word >= 0 && word < WORD)) return undefined;
  const [first = 0] = d;
  // The length of the first word says where the point stands.
  let places = 7 * (d.length - 1) + lengthOf(first) - 1 - e;
  if (first === 0 || !Number.isInteger(places) || places < 0) return undefined;
  // Zeros that fill the last word are no digits.
  let last = d[d.length - 1] ?? 0;
  let step = WORD;
  for (; places > 0 && last % 10 === 0 && step > 1; last /= 10, step /= 10) places--;
  const before = d.length === 1 ? 0 : d.length === 2 ? first : first * WORD + (d[1] ?? 0);
  const digits = before * step + last;
  return isSafe(digits) && places <= 15 ? small(s * digits, 10 ** places) : undefined;
}
