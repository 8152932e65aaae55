import { type Exact, wide } from "../exact/index.ts";
import { Decimal, type DecimalInput } from "./decimal.ts";
import { EXPECTED_NUMBER, tryExact } from "./read-exact.ts";

/**
 * The exact value of a number that has been checked: a constant of the library, a count, a field of checked data. One
 * that cannot be read is a mistake in the library, and never taken for 0; what a caller gives goes to `readExact`.
 */
export function exactOf(input: DecimalInput): Exact {
  const value = tryExact(input) ?? ownDigits(input);
  if (value === undefined) throw new TypeError(`this was to be checked before it is read: ${EXPECTED_NUMBER.en}`);
  return value;
}

/** All digits of a Decimal of ours: a product of long numbers has more than a caller may give. */
function ownDigits(input: DecimalInput): Exact | undefined {
  if (!(input instanceof Decimal) || !input.isFinite()) return undefined;
  const [whole = "", fraction = ""] = input.toFixed().split(".");
  return wide(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}
