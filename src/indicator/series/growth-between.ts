import { type Exact, percentOf, sign, subtract } from "../../number/index.ts";
import type { GrowthReason } from "./growth.ts";

/** The growth from one figure to another in percent of the first, or why there is none. */
export function growthBetween(base: Exact | null, value: Exact | null): Exact | GrowthReason {
  if (base === null || value === null) return "missing-value";
  const side = sign(base);
  if (side <= 0) return side === 0 ? "zero-base" : "negative-base";
  return percentOf(subtract(value, base), base);
}
