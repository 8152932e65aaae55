import type { Exact } from "../exact/index.ts";
import type { Decimal } from "./decimal.ts";
import { exactToDecimal } from "./exact-to-decimal.ts";

/** Percentages from 0 to 200 with two decimals: nearly all that are measured. */
const LARGEST = 20_000;
const pool: (Decimal | undefined)[] = [];

/**
 * The Decimal that exactToDecimal gives, and the same one again for the same number of hundredths: percentages with two
 * decimals repeat, and are frozen. Measured, because simple code comes first: a Decimal of its own for each of a million
 * records took a quarter of the time and most of the memory.
 */
export function pooledDecimal(value: Exact): Decimal {
  const { n, d } = value;
  if (typeof n !== "number" || (d !== 100 && d !== 10 && d !== 1)) return exactToDecimal(value);
  const hundredths = n * (100 / d);
  if (hundredths < 0 || hundredths > LARGEST) return exactToDecimal(value);
  // Filled at first use, because an array with holes is a slower one.
  while (pool.length <= LARGEST) pool.push(undefined);
  const known = pool[hundredths];
  if (known !== undefined) return known;
  const decimal = exactToDecimal(value);
  pool[hundredths] = decimal;
  return decimal;
}
