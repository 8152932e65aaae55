import type { Bilingual, Fact, Locale } from "../../core/index.ts";
import type { Decimal } from "../decimal/index.ts";
import { formatNumber } from "./format-number.ts";
import { formatPercent } from "./format-percent.ts";
import { formatRupiah } from "./format-rupiah.ts";

const both = (print: (locale: Locale) => string): Bilingual => ({ id: print("id"), en: print("en") });

/** A number as it is, unrounded. */
export const figureFact: Fact<Decimal> = {
  type: "number",
  print: (value) => both((locale) => formatNumber(value, { locale })),
};

/** Several numbers. */
export const figuresFact: Fact<readonly Decimal[]> = {
  type: "numbers",
  print: (values) => both((locale) => values.map((value) => formatNumber(value, { locale })).join("; ")),
};

/** How many. */
export const countFact: Fact<number> = {
  type: "count",
  print: (value) => both((locale) => formatNumber(value, { locale })),
};

/** A percentage, with its sign. */
export const percentFact: Fact<Decimal> = {
  type: "percent",
  print: (value) => both((locale) => formatPercent(value, { locale })),
};

/** An amount of money. */
export const rupiahFact: Fact<Decimal> = {
  type: "rupiah",
  print: (value) => both((locale) => formatRupiah(value, { locale })),
};
