import type { Locale } from "../../../core/index.ts";
import { exactToDecimal, formatNumber, formatPercent, tryFraction } from "../../../number/index.ts";
import { oneOf, unitWords } from "./units.ts";

/** Results with more decimals than this are printed about so. */
const MOST_DECIMALS = 4;

/** How a figure is printed: its unit, the language, and whether many decimals may be cut. */
export interface FigureTerms {
  readonly unit?: string | null | undefined;
  readonly locale: Locale;
  /** Whether it is a result: what the caller gave is printed as it was given. */
  readonly isResult?: boolean;
}

/** An exact value in the notation of a language, with its unit. One that does not end is printed as about so much. */
export function printFigure(text: string, { unit, locale, isResult = false }: FigureTerms): string {
  const exact = tryFraction(text);
  if (exact === undefined) return text;
  const decimal = exactToDecimal(exact);
  const own = decimal.decimalPlaces();
  const isCut = own > MOST_DECIMALS && (isResult || text.includes("/"));
  const decimals = isCut ? MOST_DECIMALS : own;
  const about = isCut ? "≈ " : "";
  if (unit === "percent" || unit?.trim() === "%") return `${about}${formatPercent(decimal, { locale, decimals })}`;
  const number = `${about}${formatNumber(decimal, { locale, decimals })}`;
  if (unit == null) return number;
  const isOne = locale === "en" && decimal.abs().eq(1);
  return `${number} ${(isOne ? oneOf[unit] : undefined) ?? unitWords[unit]?.[locale] ?? unit}`;
}
