import type { Refuse } from "../../core/index.ts";
import {
  absolute,
  compare,
  type Decimal,
  type Exact,
  exactOf,
  type Rounding,
  roundExact,
  subtract,
  sumOf,
} from "../../number/index.ts";

/** A value is the sum of what it is made of, rounded as it says. */
export function lawOfSum<const K extends string>(
  whole: { readonly value: Decimal; readonly rounding?: Rounding | undefined } & {
    readonly [key in K]: readonly { readonly value: Decimal }[];
  },
  key: K,
  refuse: Refuse,
): void {
  const sum = sumOf(whole[key].map(({ value }) => exactOf(value)));
  if (isSame(whole.rounding === undefined ? sum : roundExact(sum, whole.rounding), exactOf(whole.value))) return;
  refuse("invalid-input", [key], {
    en: `values that make ${whole.value}, as the result says`,
    id: `nilai yang menghasilkan ${whole.value}, seperti dinyatakan hasilnya`,
  });
}

/** Of means of rounded values, the whole is off the sum by less than what rounding moved each of them. */
export function lawOfMeans(
  {
    value,
    rounding,
    items,
  }: {
    readonly value: Decimal;
    readonly rounding?: Rounding | undefined;
    readonly items: readonly { readonly value: Decimal }[];
  },
  refuse: Refuse,
): void {
  if (items.length === 0) return;
  const off = absolute(subtract(sumOf(items.map((item) => exactOf(item.value))), exactOf(value)));
  const unit = exactOf(rounding === undefined ? HAIR : `1e${-rounding.decimals}`);
  if (compare(off, unit) >= 0)
    refuse("invalid-input", ["items"], {
      en: `values that make ${value}, as the result says`,
      id: `nilai yang menghasilkan ${value}, seperti dinyatakan hasilnya`,
    });
}

const HAIR = "1e-20";

/** Whether two values are the same: the fraction behind 40 digits is a guess, if mostly a right one. */
export function isSame(a: Exact, b: Exact): boolean {
  return compare(absolute(subtract(a, b)), exactOf(HAIR)) < 0;
}
