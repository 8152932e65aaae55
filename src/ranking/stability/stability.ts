import type { Bilingual } from "../../core/index.ts";
import type { Decimal } from "../../number/index.ts";
import type { RankOrder } from "../../regulation/index.ts";
import type { UnrankedItem } from "../rank/index.ts";

/**
 * The smallest changes that make an item equal to the next one; beyond them the two swap. Computed, not simulated.
 *
 * @term jarak tukar peringkat
 */
export interface SwapMargin {
  /** How far the two totals lie apart; 0 where they are tied. */
  readonly points: Decimal;
  /** The smallest change of one value of one of the two items, and in which component. */
  readonly value: {
    /** The component in which it takes least. */
    readonly component: string;
    /** By how much the value must change. */
    readonly points: Decimal;
  };
  /** The smallest change of one weight, the others staying as they are; absent where no change of one weight can do it. */
  readonly weight?: {
    /** The component whose weight changes. */
    readonly component: string;
    /** Its weight as it is. */
    readonly from: Decimal;
    /** Its weight at which the two are equal. */
    readonly to: Decimal;
    /** The change. */
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
  /**
   * Its values by component, in the sense of the total: of a component where the other end is good, below zero.
   */
  readonly values: Readonly<Record<string, Decimal>>;
  /** Its total: the sum of weight × value. */
  readonly total: Decimal;
  /** The first place of its tied group in the list as it is. */
  readonly bestRank: number;
  /** The last place of its tied group in the list as it is. */
  readonly worstRank: number;
  /** The best and the worst place that it had in any run. */
  readonly range: {
    /** The best place. */
    readonly best: number;
    /** The worst place. */
    readonly worst: number;
  };
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
  /** The percent of the compared runs in which the one behind came out strictly ahead. */
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
  readonly rows: readonly {
    /** The item itself, untouched. */
    readonly item: T;
    /** The first place of its tied group. */
    readonly bestRank: number;
    /** The last place of its tied group. */
    readonly worstRank: number;
  }[];
  /** How many items have other places than in the list as it is. */
  readonly moved: number;
  /** Whether the same items are strictly within the top places. */
  readonly sameTop: boolean;
}

/**
 * What a component did to the order of a list over the compared runs.
 *
 * @term sumbangan komponen terhadap pergeseran peringkat
 */
export interface ComponentMovement {
  /** The component. */
  readonly component: string;
  /** Its part of the places moved; below 0 where it rather held the order together. All parts add up to the whole. */
  readonly places: Decimal;
  /** The same in percent of the whole; absent where nothing moved. */
  readonly share?: Decimal;
}

/**
 * How much the order of a list moved over the compared runs, and which component caused it.
 *
 * @term pergeseran peringkat menurut komponen
 */
export interface StabilityMovement {
  /** The pairs of items that changed order, over the compared runs: one that became tied, or was tied and parted, counts a half. */
  readonly places: Decimal;
  /** What each component did, in the order of the rule. */
  readonly components: readonly ComponentMovement[];
  /** How it was split, in words. */
  readonly method: Bilingual;
}

/**
 * How a list would look under other weights and values that could be defended as well: a sensitivity range, never a
 * confidence interval.
 *
 * @term uji kepekaan peringkat
 */
export interface RankStability<T> {
  /** Says what this is, and what its ranges are. */
  readonly kind: "sensitivity-range";
  /** The same in words, to be printed beside them. */
  readonly caution: Bilingual;
  /** Which end of the totals is the first place. */
  readonly order: RankOrder;
  /** The weight of each component. */
  readonly weights: Readonly<Record<string, Decimal>>;
  /** The items in the order of the list as it is. */
  readonly rows: readonly StabilityRow<T>[];
  /** Every pair that cannot be told apart, in the order of the list; the first 20,000 where there are more. */
  readonly pairs: readonly DoubtfulPair<T>[];
  /** The list without each of the components in turn; empty where there is only one. */
  readonly without: readonly ListWithout<T>[];
  /** How much the order moved, and how much of that each component caused. */
  readonly movement: StabilityMovement;
  /** Over how many of the runs `pairs` and `movement` are: all, or the first ones with ten million changes of order. */
  readonly comparedRuns: number;
  /** Whether `pairs` lacks some, or `pairs` and `movement` are not of all runs. */
  readonly truncated: boolean;
  /** The items that lack a component, in the order of the input. */
  readonly unranked: readonly UnrankedItem<T>[];
  /** The generator of the random numbers. */
  readonly generator: string;
  /** The seed. */
  readonly seed: number;
  /** How many times the list was drawn up. */
  readonly runs: number;
  /** By how many percent weights and values could differ. */
  readonly noise: {
    /** For the weights. */
    readonly weights: Decimal;
    /** For the values. */
    readonly values: Decimal;
  };
  /** How many places counted as the top. */
  readonly places: number;
  /** In how many percent of the runs a pair had to change order to be in doubt. */
  readonly doubt: Decimal;
}
