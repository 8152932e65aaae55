import { checkKeys, checkObject, checkWord, type Locale, type Problem, refuseIfAny } from "../core/index.ts";
import type { DecimalInput } from "./decimal.ts";
import type { Exact } from "./exact.ts";
import { exactToDecimal } from "./exact-to-decimal.ts";
import { readExact } from "./read-exact.ts";
import { checkDecimals, checkMode, type RoundingMode, roundExact } from "./round-exact.ts";

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
  const problems: Problem[] = [];
  const exact = readExact(value, ["value"], problems);
  if (!checkObject(options, ["options"], problems)) refuseIfAny(problems);
  checkKeys(options, ["locale", "decimals", "rounding"], ["options"], problems);
  const { locale = "id", rounding: mode = "half-up" } = options;
  checkWord(locale, ["id", "en"], ["options", "locale"], problems);
  if (options.decimals !== undefined) checkDecimals(options.decimals, 0, ["options", "decimals"], problems);
  checkMode(mode, ["options", "rounding"], problems);
  refuseIfAny(problems);
  const decimals = options.decimals ?? defaultDecimals(exactToDecimal(exact as Exact).decimalPlaces());
  return group(exactToDecimal(roundExact(exact as Exact, { decimals, mode })).toFixed(decimals), locale);
}

function group(plain: string, locale: Locale): string {
  const [separator, point] = locale === "id" ? [".", ","] : [",", "."];
  const [whole = "", fraction] = plain.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator);
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}
