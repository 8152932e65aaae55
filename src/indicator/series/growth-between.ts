import { divide, type Exact, HUNDRED, multiply, sign, subtract } from "../../number/index.ts";
import type { GrowthReason } from "./growth.ts";

/** The growth from one figure to another in percent of the first, or why there is none. */
export function growthBetween(base: Exact | undefined, value: Exact | undefined): Exact | GrowthReason {
  if (base === undefined || value === undefined) return "missing-value";
  const side = sign(base);
  if (side <= 0) return side === 0 ? "zero-base" : "negative-base";
  return multiply(HUNDRED, divide(subtract(value, base), base));
}
