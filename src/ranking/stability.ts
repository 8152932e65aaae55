import type { Bilingual } from "../core/index.ts";
import type { Decimal, DecimalInput } from "../number/index.ts";
import type { RankOrder, UnrankedItem } from "./ranking.ts";

/**
 * One of the values that a total is made of.
 *
 * @term komponen nilai
 */
export interface StabilityComponent<T> {
  /** The key that the weights use: `"planning"`. */
  readonly key: string;
  /** The value of an item; `null` where there is none: such an item is not ranked. */
  readonly value: (item: T) => DecimalInput | null | undefined;
}

/**
 * What is varied, and how often. A total is the sum of weight × value.
 *
 * @term uji kepekaan peringkat
 */
export interface StabilityRule<T> {
  /** The components of the total. */
  readonly components: readonly StabilityComponent<T>[];
  /** The weight of each component by its key: 0 or more, not all 0. For components that are points already, 1 each. */
  readonly weights: Readonly<Record<string, DecimalInput>>;
  /** By how many percent of itself each weight and each value may differ, up or down: 0 to 100; one number for both. */
  readonly noise: DecimalInput | { readonly weights?: DecimalInput; readonly values?: DecimalInput };
  /** How many times the list is drawn up: 1 to 1,000,000. */
  readonly runs: number;
  /** The seed: a whole number from 0 to 4,294,967,295. The same seed gives the same bytes on every machine. */
  readonly seed: number;
  /** How many places count as the top; 1 unless told. */
  readonly places?: number;
  /** In how many percent of the runs a pair must change order to count as not told apart; 5 unless told. */
  readonly doubt?: DecimalInput;
  /** Which end is rank 1; `"descending"` unless told. */
  readonly order?: RankOrder;
}

/**
 * The smallest changes that make an item equal to the next one; beyond them the two swap. Computed, not simulated.
 *
 * @term jarak tukar peringkat
 */
export interface SwapMargin {
  /** How far the two totals lie apart; 0 where they are tied. */
  readonly points: Decimal;
  /** The smallest change of one value of one of the two items, and in which component. */
  readonly value: { readonly component: string; readonly points: Decimal };
  /** The smallest change of one weight, the others staying as they are; absent where no change of one weight can do it. */
  readonly weight?: {
    readonly component: string;
    readonly from: Decimal;
    readonly to: Decimal;
    readonly change: Decimal;
  };
}

/**
 * How firmly an item stands where it stands.
 *
 * @term kekokohan peringkat
 */
export interface StabilityRow<T> {
  /** The item itself, untouched. */
  readonly item: T;
  /** Its total: the sum of weight × value. */
  readonly total: Decimal;
  /** The first place of its tied group in the list as it is. */
  readonly bestRank: number;
  /** The last place of its tied group in the list as it is. */
  readonly worstRank: number;
  /** The best and the worst place that it had in any run. */
  readonly range: { readonly best: number; readonly worst: number };
  /** The percent of runs in which it was strictly within the top places. */
  readonly shareInTop: Decimal;
  /** What separates it from the next row; absent on the last one. */
  readonly toNext?: SwapMargin;
}

/**
 * Two items whose order is in doubt.
 *
 * @term pasangan yang tidak dapat dibedakan
 */
export interface DoubtfulPair<T> {
  /** The item that comes first in the list as it is. */
  readonly above: T;
  /** The item behind it. */
  readonly below: T;
  /** Whether they are tied in the list as it is. */
  readonly tied: boolean;
  /** The percent of runs in which the one behind came out strictly ahead. */
  readonly reversed: Decimal;
}

/**
 * The list as it would be without one of the components.
 *
 * @term peringkat tanpa satu komponen
 */
export interface ListWithout<T> {
  /** The component that was left out. */
  readonly component: string;
  /** The items in their new order, with the places of their tied groups. */
  readonly rows: readonly { readonly item: T; readonly bestRank: number; readonly worstRank: number }[];
  /** How many items have other places than in the list as it is. */
  readonly moved: number;
  /** Whether the same items are strictly within the top places. */
  readonly sameTop: boolean;
}

/**
 * How a list would look under other weights and values that could be defended as well: a sensitivity range, never a
 * confidence interval.
 *
 * @term uji kepekaan peringkat
 */
export interface RankStability<T> {
  /** What the ranges are. */
  readonly kind: "sensitivity-range";
  /** The same in words, to be printed beside them. */
  readonly caution: Bilingual;
  /** The items in the order of the list as it is. */
  readonly rows: readonly StabilityRow<T>[];
  /** Every pair that cannot be told apart. */
  readonly pairs: readonly DoubtfulPair<T>[];
  /** The list without each of the components in turn; empty where there is only one. */
  readonly without: readonly ListWithout<T>[];
  /** The items that lack a component, in the order of the input. */
  readonly unranked: readonly UnrankedItem<T>[];
  /** The generator of the random numbers. */
  readonly generator: string;
  /** The seed. */
  readonly seed: number;
  /** How many times the list was drawn up. */
  readonly runs: number;
  /** By how many percent weights and values could differ. */
  readonly noise: { readonly weights: Decimal; readonly values: Decimal };
  /** How many places counted as the top. */
  readonly places: number;
  /** In how many percent of the runs a pair had to change order to be in doubt. */
  readonly doubt: Decimal;
}
