import { POWERS_OF_TEN } from "../decimal/index.ts";
import { type Exact, isSafe, small, wide } from "../exact/index.ts";
import type { Rounding, RoundingMode } from "./rounding-shape.ts";

/** The value rounded. The rounding has been checked. */
export function roundExact(value: Exact, { decimals, mode }: Rounding): Exact {
  if (typeof value.n === "number" && decimals >= 0 && decimals < POWERS_OF_TEN.length) {
    const power = POWERS_OF_TEN[decimals] as number;
    const raised = value.n * power;
    if (isSafe(raised)) return small(roundQuotient(raised, value.d as number, mode), power);
  }
  const power = 10n ** BigInt(Math.abs(decimals));
  const top = BigInt(value.n) * (decimals >= 0 ? power : 1n);
  const bottom = BigInt(value.d) * (decimals >= 0 ? 1n : power);
  const units = roundWideQuotient(top, bottom, mode);
  return decimals >= 0 ? wide(units, power) : wide(units * power, 1n);
}

// The floor of a quotient of safe integers is exact: below the next whole number it keeps a distance of at least 1/d,
// which is more than a double rounds by there as long as n < 2^53.
function roundQuotient(n: number, d: number, mode: RoundingMode): number {
  const size = Math.abs(n);
  const whole = Math.floor(size / d);
  const rest = size - whole * d;
  const away = rest !== 0 && goesAway(mode, n < 0, Math.sign(rest * 2 - d), whole % 2 === 1);
  const rounded = away ? whole + 1 : whole;
  return n < 0 ? -rounded : rounded;
}

function roundWideQuotient(n: bigint, d: bigint, mode: RoundingMode): bigint {
  const size = n < 0n ? -n : n;
  const whole = size / d;
  const rest = size % d;
  const half = rest * 2n < d ? -1 : rest * 2n > d ? 1 : 0;
  const away = rest !== 0n && goesAway(mode, n < 0n, half, whole % 2n === 1n);
  const rounded = away ? whole + 1n : whole;
  return n < 0n ? -rounded : rounded;
}

/** Whether what is left over (its sign against one half in `half`) carries the value away from zero. */
function goesAway(mode: RoundingMode, negative: boolean, half: number, odd: boolean): boolean {
  switch (mode) {
    case "half-up":
      return half >= 0;
    case "half-even":
      return half > 0 || (half === 0 && odd);
    case "down":
      return false;
    case "up":
      return true;
    case "floor":
      return negative;
    case "ceiling":
      return !negative;
  }
}
