import { readAll } from "../../core/index.ts";
import { type Decimal, type DecimalInput, exactToDecimal, number } from "../decimal/index.ts";

import { roundExact } from "./round-exact.ts";
import { type RoundingMode, roundingShape } from "./rounding-shape.ts";

/**
 * Rounds a number to a number of decimals, on its exact decimal value: 1.005 becomes 1.01, not 1.00.
 *
 * @term pembulatan
 * @param value - The number.
 * @param decimals - Decimals to keep: a whole number from −15 to 100; −3 rounds to thousands.
 * @param mode - How; `"half-up"` (a half away from zero) unless told.
 * @returns The rounded number; never −0.
 * @throws A {@link SakipError} `invalid-number` or `invalid-rounding`, with both problems when both are wrong.
 * @see No official source: the regulations that were seen state no rounding; half-up is the practice of applications.
 * @example
 * ```ts
 * import { round } from "sakip";
 *
 * round("75.375", 2) // => "75.38"
 * round(1.005, 2) // => "1.01"
 * round("2.5", 0, "half-even") // => "2"
 * round(1234567, -3) // => "1235000"
 * ```
 */
export function round(value: DecimalInput, decimals: number, mode: RoundingMode = "half-up"): Decimal {
  const [exact, rounding] = readAll([number, value, "value"], [roundingShape, { decimals, mode }]);
  return exactToDecimal(roundExact(exact, rounding));
}
