import type { DecimalInput } from "../decimal/index.ts";
import { type FormatOptions, formatWith } from "./format.ts";

/**
 * Prints a percent value (0–100, not a fraction) with its sign.
 *
 * @term format persen
 * @param value - Percent: 30.86 means 30.86 %.
 * @param options - Locale, decimals and rounding. Two decimals unless told, as reports print them.
 * @throws A {@link SakipError} `invalid-number`, `invalid-rounding` or `invalid-input`.
 * @see No official source: the notation is that of official documents.
 * @example
 * ```ts
 * import { formatPercent } from "sakip";
 *
 * formatPercent("30.86") // => "30,86%"
 * formatPercent(100, { decimals: 0 }) // => "100%"
 * ```
 */
export function formatPercent(value: DecimalInput, options: FormatOptions = {}): string {
  return `${formatWith(value, options, () => 2)}%`;
}
