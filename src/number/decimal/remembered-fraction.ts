import type { Exact } from "../exact/index.ts";
import { Decimal } from "./decimal.ts";

/**
 * A Decimal whose digits do not end, with the fraction behind them in a private field: no caller can read, set or copy
 * it, what is computed with the Decimal does not inherit it, and it goes when the Decimal goes.
 *
 * Measured, because a table beside the Decimals would be simpler: with a WeakMap a million of them took half as long
 * again, with this no longer than without.
 */
class EndlessDecimal extends Decimal {
  readonly #fraction: Exact;

  constructor(digits: string | 0, fraction: Exact) {
    super(digits);
    this.#fraction = fraction;
  }

  static fractionOf(decimal: Decimal): Exact | undefined {
    return #fraction in decimal ? decimal.#fraction : undefined;
  }
}

/** The Decimal of the digits, which remembers the fraction they were rounded from; in all else like any other. */
export function endlessDecimal(digits: string | 0, fraction: Exact): Decimal {
  // Built with the prototype of Decimal, because strict comparisons of results look at it.
  return Reflect.construct(EndlessDecimal, [digits, fraction], Decimal);
}

/** The fraction that a Decimal remembers: undefined for one whose digits say it all, and for every copy. */
export function rememberedFraction(decimal: Decimal): Exact | undefined {
  return EndlessDecimal.fractionOf(decimal);
}
