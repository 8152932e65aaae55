import type { RoundingMode } from "../../src/number/index.ts";

/** The oracle of the number tests: schoolbook fractions of bigints, always in lowest terms, sharing no code with src. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

export function rational(top: bigint, bottom = 1n): Rational {
  const divisor = commonDivisor(top < 0n ? -top : top, bottom);
  return { top: top / divisor, bottom: bottom / divisor };
}

/** The value of a plain decimal text, with or without an exponent. */
export function rationalOf(text: string): Rational {
  const [mantissa = "", exponent = "0"] = text.toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return times(rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length)), powerOfTen(Number(exponent)));
}

export function powerOfTen(exponent: number): Rational {
  return exponent < 0 ? rational(1n, 10n ** BigInt(-exponent)) : rational(10n ** BigInt(exponent));
}

export function plus(a: Rational, b: Rational): Rational {
  return rational(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
}

export function times(a: Rational, b: Rational): Rational {
  return rational(a.top * b.top, a.bottom * b.bottom);
}

export function inverse({ top, bottom }: Rational): Rational {
  return top < 0n ? rational(-bottom, -top) : rational(bottom, top);
}

export function order(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Whether the decimal digits end: they do when some power of ten is a multiple of the denominator. */
export function terminates({ bottom }: Rational): boolean {
  return 10n ** BigInt(bottom.toString(2).length) % bottom === 0n;
}

/** The multiple of the unit to which a mode rounds, chosen between the neighbours below and above. */
export function roundedTo(unit: Rational, value: Rational, mode: RoundingMode): Rational {
  const { top, bottom } = times(value, inverse(unit));
  const rest = ((top % bottom) + bottom) % bottom;
  const below = (top - rest) / bottom;
  const above = rest === 0n ? below : below + 1n;
  const half = rest * 2n - bottom;
  const nearest = half < 0n ? below : above;
  const byMode: Record<RoundingMode, bigint> = {
    floor: below,
    ceiling: above,
    down: top < 0n ? above : below,
    up: top < 0n ? below : above,
    "half-up": half === 0n && top < 0n ? below : nearest,
    "half-even": half === 0n && below % 2n === 0n ? below : nearest,
  };
  return times(rational(byMode[mode]), unit);
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a || 1n : commonDivisor(b, a % b);
}
