import {
  type Given,
  type GivenOf,
  type Locale,
  localeShape,
  object,
  optional,
  readAll,
  word,
} from "../../core/index.ts";
import { type DecimalInput, exactToDecimal, number } from "../decimal/index.ts";
import type { Exact } from "../exact/index.ts";
import { printedDecimals, type RoundingMode, roundExact, roundingMode } from "../rounding/index.ts";

/** The keys that every printed number has. */
export const formatFields = /* @__PURE__ */ (() => ({
  /** `"id"` (1.234,56; the default) or `"en"` (1,234.56). */
  locale: optional(localeShape, "id"),
  /** Decimals to print: 0 to 100. Each function says what it prints without it. */
  decimals: optional(printedDecimals),
  /** How to round to them; `"half-up"` unless told. */
  rounding: optional(roundingMode),
}))();

/** The same as callers write them. */
export interface FormatFields extends GivenOf<typeof formatFields> {}

const optionsShape = /* @__PURE__ */ (() =>
  object({
    ...formatFields,
    /** How a number below zero is marked: with a minus (the default), or in brackets as accounts print it. */
    negative: optional(word(["minus", "brackets"]), "minus"),
  }))();

/**
 * How a number is printed.
 *
 * @term format angka
 */
export interface FormatOptions extends FormatFields, Given<typeof optionsShape> {}

/** The decimals to print when the caller names none, from those the number has. */
type DefaultDecimals = (own: number) => number;

/** A number in the notation of a locale behind a currency, its minus or its brackets around both. */
export function formatWith(
  value: DecimalInput,
  options: FormatOptions,
  defaultDecimals: DefaultDecimals,
  currency = "",
): string {
  const [exact, { locale, decimals, rounding, negative }] = readAll(
    [number, value, "value"],
    [optionsShape, options, "options"],
  );
  const printed = printExact(exact, locale, decimals ?? defaultDecimals(decimalsOf(exact)), rounding ?? "half-up");
  if (!printed.startsWith("-")) return `${currency}${printed}`;
  const amount = `${currency}${printed.slice(1)}`;
  return negative === "brackets" ? `(${amount})` : `-${amount}`;
}

/** A number, rounded, in the notation of a locale. */
export function printExact(exact: Exact, locale: Locale, decimals: number, mode: RoundingMode): string {
  return group(exactToDecimal(roundExact(exact, { decimals, mode })).toFixed(decimals), locale);
}

function decimalsOf(exact: Exact): number {
  return exactToDecimal(exact).decimalPlaces();
}

function group(plain: string, locale: Locale): string {
  const [separator, point] = locale === "id" ? [".", ","] : [",", "."];
  const [whole = "", fraction] = plain.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator);
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}
