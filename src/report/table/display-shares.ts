import {
  type Computed,
  computed,
  deepFreeze,
  type Given,
  type NotComputable,
  notComputable,
  object,
  optional,
  readAll,
  series,
} from "../../core/index.ts";
import {
  amount,
  compare,
  type Decimal,
  type DecimalInput,
  divide,
  type Exact,
  exactOf,
  exactToDecimal,
  HUNDRED,
  percentOf,
  printedDecimals,
  roundExact,
  sign,
  subtract,
  sumOf,
  ZERO,
} from "../../number/index.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** Decimals of the printed shares: 0 to 100; 2 unless told. */
    decimals: optional(printedDecimals, 2),
  }))();

/**
 * How shares are printed.
 *
 * @term pilihan porsi tercetak
 */
export interface DisplayOptions extends Given<typeof optionsShape> {}

/**
 * A share of a whole, exact and as it is printed.
 *
 * @term porsi tercetak
 */
export interface DisplayedShare {
  /** The value as it was given. */
  readonly value: Decimal;
  /** Its exact share of the whole, in percent. */
  readonly share: Decimal;
  /** The share to print: all of them add up to 100. */
  readonly shown: Decimal;
  /** Whether its remainder got one of the last units, which the cut shares leave over. */
  readonly raised: boolean;
  /** Whether an equal remainder was treated otherwise, because units were scarce: the earlier one in the list got it. */
  readonly tied: boolean;
}

/**
 * Shares of a whole whose printed figures add up to 100, or why there are none.
 *
 * @term porsi tercetak
 */
export type DisplayedShares = (Computed<readonly DisplayedShare[]> | NotComputable<"no-value" | "zero-total">) & {
  /** Says what this is. */
  readonly kind: "displayed-shares";
  /** The decimals of the printed shares. */
  readonly decimals: number;
};

/**
 * Prints the shares of a whole so that they add up to 100: each is cut, and the units left over go to the largest
 * remainders. Compared exactly; equal remainders of which not all got a unit are told.
 *
 * @term porsi tercetak
 * @param values - The parts of the whole, 0 or more each.
 * @param options - The decimals.
 * @returns In the order of the values, the exact and the printed share in percent. No printed share is a whole unit of its
 * last decimal away from the exact one.
 * @throws A {@link SakipError} with every problem at once: `invalid-number`, `out-of-range` for a value below zero,
 * `invalid-rounding`, `invalid-input`.
 * @see No official source: the method of the largest remainder is our choice.
 * @example Rounded one by one, three thirds would print as 99.99.
 * ```ts
 * import { displayShares } from "sakip/report";
 *
 * const thirds = displayShares([1, 1, 1]);
 * thirds.status === "computed" && thirds.value.map(({ shown }) => String(shown)) // => ["33.34", "33.33", "33.33"]
 * thirds.status === "computed" && thirds.value.map(({ tied }) => tied) // => [true, true, true]
 * ```
 */
export function displayShares(values: Iterable<DecimalInput>, options: DisplayOptions = {}): DisplayedShares {
  const [parts, { decimals }] = readAll([series(amount), values, "values"], [optionsShape, options, "options"]);
  const facts = { kind: "displayed-shares", decimals } as const;
  const total = sumOf(parts);
  if (sign(total) === 0)
    return Object.freeze({ ...notComputable(parts.length === 0 ? "no-value" : "zero-total", ["values"]), ...facts });
  return deepFreeze({ ...computed(sharesOf(parts, total, decimals)), ...facts });
}

function sharesOf(parts: readonly Exact[], total: Exact, decimals: number): readonly DisplayedShare[] {
  const unit = exactOf(`1e-${decimals}`);
  const cut = parts.map((value) => {
    const share = percentOf(value, total);
    const floor = roundExact(share, { decimals, mode: "floor" });
    return { value, share, floor, rest: subtract(share, floor) };
  });
  const left = subtract(HUNDRED, sumOf(cut.map(({ floor }) => floor)));
  // A whole number below the number of parts: each rest is smaller than a unit.
  const units = Number(String(exactToDecimal(divide(left, unit))));
  const order = cut.map((_, i) => i).sort((a, b) => compare(restAt(b), restAt(a)) || a - b);
  const raised = new Set(order.slice(0, units));
  const [last, next] = [order[units - 1], order[units]];
  const isContested = last !== undefined && next !== undefined && compare(restAt(last), restAt(next)) === 0;
  return cut.map(({ value, share, floor, rest }, i) => ({
    value: exactToDecimal(value),
    share: exactToDecimal(share),
    shown: exactToDecimal(raised.has(i) ? sumOf([floor, unit]) : floor),
    raised: raised.has(i),
    tied: isContested && compare(rest, restAt(last)) === 0,
  }));

  function restAt(i: number): Exact {
    return cut[i]?.rest ?? ZERO;
  }
}
