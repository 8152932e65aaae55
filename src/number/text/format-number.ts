import type { DecimalInput } from "../decimal/index.ts";
import { type FormatOptions, formatWith } from "./format.ts";

/**
 * Prints a number in Indonesian notation, or in English.
 *
 * @term format angka
 * @param value - The number.
 * @param options - Locale, decimals, rounding and the mark of negative numbers. Without `decimals` the number is printed
 * as it stands, unrounded.
 * @throws A {@link SakipError} with every fault at once: `invalid-number`, `invalid-rounding`, `invalid-input`.
 * @see No official source: the notation is that of official documents.
 * @example
 * ```ts
 * import { formatNumber } from "sakip";
 *
 * formatNumber("1234.56") // => "1.234,56"
 * formatNumber("1234.56", { locale: "en" }) // => "1,234.56"
 * formatNumber("75.375", { decimals: 2 }) // => "75,38"
 * formatNumber("-1250000", { negative: "brackets" }) // => "(1.250.000)"
 * ```
 */
export function formatNumber(value: DecimalInput, options: FormatOptions = {}): string {
  return formatWith(value, options, (own) => own);
}
