import { type RoundingMode, round } from "sakip";

export function rounding([value, decimals, mode]: readonly [string, number, RoundingMode]): unknown {
  return round(value, decimals, mode);
}
