import { type Given, type Locale, object, optional, type Read, type Shape, word } from "../../core/index.ts";
import {
  type Exact,
  exactOf,
  exactToDecimal,
  formatNumber,
  formatPercent,
  formatRupiah,
  printedDecimals,
  roundingMode,
} from "../../number/index.ts";

const numberFormatFields = /* @__PURE__ */ (() =>
  object({
    /**
     * What kind of figure it is: `"number"` (the default); `"percent"`, which is never rounded up to 100; `"rupiah"`, whole
     * or with two decimals. No mark is printed, because the unit stands in the head of the column.
     */
    style: optional(word(["number", "percent", "rupiah"]), "number"),
    /** Decimals to print; two for percentages, and otherwise those that the number has, unless told. */
    decimals: optional(printedDecimals),
    /** How to round to them; `"half-up"` unless told. */
    rounding: optional(roundingMode),
    /** How a figure below zero is marked; with a minus unless told. */
    negative: optional(word(["minus", "brackets"]), "minus"),
  }))();

/**
 * How the figures of a column are printed. What is kept is exact.
 *
 * @term format angka tabel
 */
export interface NumberFormat extends Given<typeof numberFormatFields> {}

/** The shape of a {@link NumberFormat}. */
export const numberFormatShape: Shape<NumberFormat, Read<typeof numberFormatFields>> = numberFormatFields;

/** A figure as it is printed in a cell: without the mark of a unit. */
export function printNumber(value: Exact, format: NumberFormat, locale: Locale): string {
  const { style = "number", decimals, rounding, negative } = format;
  const options = { locale, ...(decimals !== undefined && { decimals }), ...(rounding !== undefined && { rounding }) };
  const figure = exactToDecimal(value);
  switch (style) {
    case "percent":
      return formatPercent(figure, options).slice(0, -1);
    case "rupiah":
      return formatRupiah(figure, { ...options, ...(negative !== undefined && { negative }) }).replace("Rp", "");
    case "number":
      return formatNumber(figure, { ...options, ...(negative !== undefined && { negative }) });
  }
}

/** The figure that a reader finds printed, without grouping: what a program computes with who reads the print. */
export function plainNumber(value: Exact, format: NumberFormat): string {
  return printNumber(value, { ...format, negative: "minus" }, "en").replaceAll(",", "");
}

/** The figure that a reader finds printed, as a number. */
export function printedValue(value: Exact, format: NumberFormat): Exact {
  return exactOf(plainNumber(value, format));
}
