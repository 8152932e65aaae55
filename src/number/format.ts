import { type Locale, type Problem, problemAt, refuseIfAny } from "../core/index.ts";
import type { DecimalInput } from "./decimal.ts";
import type { Exact } from "./exact.ts";
import { exactToDecimal } from "./exact-to-decimal.ts";
import { readExact } from "./read-exact.ts";
import { checkRounding, type RoundingMode, roundExact } from "./round-exact.ts";

/**
 * How a number is printed.
 *
 * @term format angka
 */
export interface FormatOptions {
  /** `"id"` (1.234,56; the default) or `"en"` (1,234.56). */
  readonly locale?: Locale;
  /** Decimals to print: 0 to 100. Each function says what it prints without it. */
  readonly decimals?: number;
  /** How to round to them; `"half-up"` unless told. */
  readonly rounding?: RoundingMode;
}

/** The decimals to print when the caller names none, from those the number has. */
type DefaultDecimals = (own: number) => number;

/** A number in the notation of a locale, without currency or unit. */
export function formatWith(value: DecimalInput, options: FormatOptions, defaultDecimals: DefaultDecimals): string {
  const { locale = "id", rounding: mode = "half-up" } = options;
  const problems: Problem[] = [];
  const exact = readExact(value, ["value"], problems);
  const own = exact === undefined ? 0 : exactToDecimal(exact).decimalPlaces();
  const decimals = options.decimals ?? defaultDecimals(own);
  checkRounding({ decimals, mode }, ["options"], problems);
  if (decimals < 0)
    problems.push(problemAt("invalid-rounding", ["options", "decimals"], decimals, "0 or more decimals to print"));
  if (locale !== "id" && locale !== "en")
    problems.push(problemAt("invalid-input", ["options", "locale"], locale, '"id" or "en"'));
  refuseIfAny(problems);
  return group(exactToDecimal(roundExact(exact as Exact, { decimals, mode })).toFixed(decimals), locale);
}

function group(plain: string, locale: Locale): string {
  const [separator, point] = locale === "id" ? [".", ","] : [",", "."];
  const [whole = "", fraction] = plain.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator);
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}
