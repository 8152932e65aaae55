import type { DecimalInput } from "../decimal/index.ts";
import { type FormatOptions, formatWith } from "./format.ts";

/**
 * Prints an amount of rupiah.
 *
 * @term format rupiah
 * @param value - The amount in rupiah.
 * @param options - Locale, decimals and rounding. Without `decimals` whole rupiah are printed alone, and what is beside
 * them as sen, rounded to two decimals.
 * @throws A {@link SakipError} `invalid-number`, `invalid-rounding` or `invalid-input`.
 * @see No official source: the notation is that of official documents.
 * @example
 * ```ts
 * import { formatRupiah } from "sakip";
 *
 * formatRupiah(1234567) // => "Rp1.234.567"
 * formatRupiah("-2500.5") // => "-Rp2.500,50"
 * ```
 */
export function formatRupiah(value: DecimalInput, options: FormatOptions = {}): string {
  const text = formatWith(value, options, (own) => (own === 0 ? 0 : 2));
  return text.startsWith("-") ? `-Rp${text.slice(1)}` : `Rp${text}`;
}
