import type { Exact } from "../exact/index.ts";
import { exactToDecimal } from "./exact-to-decimal.ts";

/**
 * A double next to the fraction, for keys that sort or shortlist and leave the last word to `compare`; never a result.
 * The relative error is below 10^-15; beyond the range of doubles it is ±Infinity, or 0.
 */
export function approximate(value: Exact): number {
  if (typeof value.n === "number" && typeof value.d === "number") return value.n / value.d;
  return Number(exactToDecimal(value).toString());
}
