import type { Bilingual, Fact, Locale } from "../../core/index.ts";
import type { DecimalInput } from "../decimal/index.ts";
import { formatNumber } from "./format-number.ts";
import { formatPercent } from "./format-percent.ts";
import { formatRupiah } from "./format-rupiah.ts";

const both = (print: (locale: Locale) => string): Bilingual => ({ id: print("id"), en: print("en") });

/** A number as it is, unrounded. */
export const figureFact: Fact<DecimalInput> = {
  type: "number",
  print: (value) => both((locale) => formatNumber(value, { locale })),
};

/** How many. */
export const countFact: Fact<number> = {
  type: "count",
  print: (value) => both((locale) => formatNumber(value, { locale })),
};

/** A percentage, with its sign. */
export const percentFact: Fact<DecimalInput> = {
  type: "percent",
  print: (value) => both((locale) => formatPercent(value, { locale })),
};

/** An amount of money. */
export const rupiahFact: Fact<DecimalInput> = {
  type: "rupiah",
  print: (value) => both((locale) => formatRupiah(value, { locale })),
};
