import type { Exact } from "../exact/index.ts";
import type { DecimalInput } from "./decimal.ts";
import { EXPECTED_NUMBER, tryExact } from "./read-exact.ts";

/**
 * The exact value of a number that has been checked: a constant of the library, a count, a field of checked data. One
 * that cannot be read is a mistake in the library, and never taken for 0; what a caller gives goes to `readExact`.
 */
export function exactOf(input: DecimalInput): Exact {
  const value = tryExact(input);
  if (value === undefined) throw new TypeError(`this was to be checked before it is read: ${EXPECTED_NUMBER.en}`);
  return value;
}
