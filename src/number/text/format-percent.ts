import { type Given, object, optional, readAll, series } from "../../core/index.ts";
import { type DecimalInput, number } from "../decimal/index.ts";
import { compare, type Exact, HUNDRED } from "../exact/index.ts";
import { roundExact } from "../rounding/index.ts";
import { type FormatFields, formatFields, printExact } from "./format.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    ...formatFields,
    /**
     * Percentages that rounding is not to reach from below: `[100]` unless a rounding is named, which then holds
     * everywhere. An empty list lets every value be rounded half up.
     */
    thresholds: optional(series(number)),
  }))();

/**
 * How a percent value is printed.
 *
 * @term format persen
 */
export interface PercentFormatOptions extends FormatFields, Given<typeof optionsShape> {}

/**
 * Prints a percent value (0–100, not a fraction) with its sign.
 *
 * What is below 100 never prints as 100: 99.996 is `"99,99%"`, because a reader takes `"100,00%"` for "all of it". Whoever
 * names a rounding gets that rounding, and whoever has other thresholds, such as the bounds of a scale, names them.
 *
 * @term format persen
 * @param value - Percent: 30.86 means 30.86%.
 * @param options - Locale, decimals, rounding and thresholds. Two decimals unless told, as reports print them.
 * @throws A {@link SakipError} with every fault at once: `invalid-number`, `invalid-rounding`, `invalid-input`.
 * @see No official source: the notation is that of official documents.
 * @example
 * ```ts
 * import { formatPercent } from "sakip";
 *
 * formatPercent("30.86") // => "30,86%"
 * formatPercent(100, { decimals: 0 }) // => "100%"
 * ```
 * @example A percentage is not rounded up to 100, nor to any threshold that is named, unless that is asked for.
 * ```ts
 * import { formatPercent } from "sakip";
 *
 * formatPercent("99.615", { decimals: 0 }) // => "99%"
 * formatPercent("99.615", { decimals: 0, rounding: "half-up" }) // => "100%"
 * formatPercent("89.996", { thresholds: [90, 100] }) // => "89,99%"
 * ```
 */
export function formatPercent(value: DecimalInput, options: PercentFormatOptions = {}): string {
  const [exact, { locale, decimals = 2, rounding, thresholds }] = readAll(
    [number, value, "value"],
    [optionsShape, options, "options"],
  );
  const guarded = thresholds ?? (rounding === undefined ? [HUNDRED] : []);
  const mode = rounding ?? "half-up";
  const reached = roundExact(exact, { decimals, mode });
  return `${printExact(exact, locale, decimals, guarded.some(isReached(exact, reached)) ? "floor" : mode)}%`;
}

/** Whether rounding takes a value from below a threshold to it. */
function isReached(exact: Exact, reached: Exact): (threshold: Exact) => boolean {
  return (threshold) => compare(exact, threshold) < 0 && compare(reached, threshold) >= 0;
}
