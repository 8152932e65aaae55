import { type Given, localeShape, object, optional, readAll } from "../../core/index.ts";
import { type DecimalInput, exactToDecimal, number } from "../decimal/index.ts";

import { printedDecimals, roundExact, roundingMode } from "../rounding/index.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** `"id"` (1.234,56; the default) or `"en"` (1,234.56). */
    locale: optional(localeShape, "id"),
    /** Decimals to print: 0 to 100. Each function says what it prints without it. */
    decimals: optional(printedDecimals),
    /** How to round to them; `"half-up"` unless told. */
    rounding: optional(roundingMode, "half-up"),
  }))();

/**
 * How a number is printed.
 *
 * @term format angka
 */
export interface FormatOptions extends Given<typeof optionsShape> {}

/** The decimals to print when the caller names none, from those the number has. */
type DefaultDecimals = (own: number) => number;

/** A number in the notation of a locale, without currency or unit. */
export function formatWith(value: DecimalInput, given: FormatOptions, defaultDecimals: DefaultDecimals): string {
  const [exact, options] = readAll([number, value, "value"], [optionsShape, given, "options"]);
  const decimals = options.decimals ?? defaultDecimals(exactToDecimal(exact).decimalPlaces());
  const rounded = roundExact(exact, { decimals, mode: options.rounding });
  return group(exactToDecimal(rounded).toFixed(decimals), options.locale === "id");
}

function group(plain: string, isIndonesian: boolean): string {
  const [separator, point] = isIndonesian ? [".", ","] : [",", "."];
  const [whole = "", fraction] = plain.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator);
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}
