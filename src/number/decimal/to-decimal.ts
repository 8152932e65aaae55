import { type Path, readAll } from "../../core/index.ts";
import type { Exact } from "../exact/index.ts";
import type { Decimal, DecimalInput } from "./decimal.ts";
import { exactToDecimal } from "./exact-to-decimal.ts";
import { number } from "./number-shape.ts";

/**
 * Reads one number exactly, without rounding: a text, a JavaScript number by its shortest decimal form, a bigint or a
 * Decimal of any copy of decimal.js.
 *
 * @term bilangan desimal
 * @param input - The number. Texts have a point and no grouping; for Indonesian texts see {@link parseIndonesianNumber}.
 * @returns The same number, of any size up to 1,000 digits before and behind the point.
 * @throws A {@link SakipError} `invalid-number` for anything else: NaN, Infinity, `""`, `"12,5"`, `"1_000"`, null.
 * @see No official source: reading a number is no rule of SAKIP.
 * @example
 * ```ts
 * import { toDecimal } from "sakip";
 *
 * toDecimal("30.860") // => "30.86"
 * toDecimal(0.1) // => "0.1"
 * toDecimal("12,5") // => throws invalid-number
 * ```
 */
export function toDecimal(input: DecimalInput): Decimal {
  const [value] = readAll([number, input]);
  return exactToDecimal(value);
}

/** The exact value of one number, or a refusal. */
export function requireExact(input: DecimalInput, path: Path = []): Exact {
  const [value] = readAll([number, input, ...path]);
  return value;
}
