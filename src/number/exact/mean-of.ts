import { divide } from "./arithmetic.ts";
import { type Exact, small } from "./exact.ts";
import { sumOf } from "./sum-of.ts";

/** The sum of the values over their number. The caller has made sure that there is at least one. */
export function meanOf(values: readonly Exact[]): Exact {
  return divide(sumOf(values), small(values.length, 1));
}
