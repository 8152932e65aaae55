import type { Bilingual } from "../../core/index.ts";
import { type Decimal, formatNumber } from "../../number/index.ts";

const MOST_DECIMALS = 4;

/** A value for a sentence in both languages, with four decimals at most: the details of a finding carry it exactly. */
export function showValue(value: Decimal): Bilingual {
  const decimals = Math.min(value.decimalPlaces(), MOST_DECIMALS);
  return { id: formatNumber(value, { decimals }), en: formatNumber(value, { decimals, locale: "en" }) };
}
