import type { Exact } from "../exact/index.ts";
import type { Decimal } from "./decimal.ts";
import { byLongDivision } from "./long-division.ts";
import { speltOut } from "./spelt-out.ts";

/**
 * The Decimal of a fraction: exact where it terminates, otherwise correctly rounded, once, to 40 significant digits.
 *
 * Equal fractions give equal Decimals. Different ones give different Decimals as long as numerators and denominators
 * stay below 10^19, because such fractions differ by more than one part in 10^38: on ordinary figures, ranks and ties
 * may be read off the Decimals. Beyond, compare the fractions. A Decimal that was rounded remembers its fraction, and
 * reading it gives the fraction back. The Decimal is frozen.
 */
export function exactToDecimal(value: Exact): Decimal {
  return freezeDecimal(byLongDivision(value) ?? speltOut(value));
}

/** The Decimal, frozen down to its digits: its methods never change it, but a caller could. */
export function freezeDecimal(decimal: Decimal): Decimal {
  Object.freeze(decimal.d);
  return Object.freeze(decimal);
}
