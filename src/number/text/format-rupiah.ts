import type { DecimalInput } from "../decimal/index.ts";
import { type FormatOptions, formatWith } from "./format.ts";

/**
 * Prints an amount of rupiah.
 *
 * @term format rupiah
 * @param value - The amount in rupiah.
 * @param options - Locale, decimals, rounding and the mark of negative amounts. Without `decimals` whole rupiah are
 * printed alone, and what is beside them as sen, rounded to two decimals.
 * @throws A {@link SakipError} with every fault at once: `invalid-number`, `invalid-rounding`, `invalid-input`.
 * @see No official source: the notation is that of official documents.
 * @example
 * ```ts
 * import { formatRupiah } from "sakip";
 *
 * formatRupiah(1234567) // => "Rp1.234.567"
 * formatRupiah("-2500.5") // => "-Rp2.500,50"
 * formatRupiah("-1250000", { decimals: 2, negative: "brackets" }) // => "(Rp1.250.000,00)"
 * ```
 */
export function formatRupiah(value: DecimalInput, options: FormatOptions = {}): string {
  return formatWith(value, options, (own) => (own === 0 ? 0 : 2), "Rp");
}
