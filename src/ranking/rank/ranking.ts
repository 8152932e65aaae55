import type { Decimal, Rounding } from "../../number/index.ts";
import type { RankOrder } from "../../regulation/index.ts";
import type { IneligibleItem } from "./eligibility.ts";
import type { TieRule } from "./rank-rule-shape.ts";

/**
 * An item with its rank. An item tied with others shares the places `bestRank` to `worstRank` with them, whatever
 * `rank` shows under the tie rule.
 *
 * @term baris peringkat
 */
export interface RankedRow<T> {
  /** The item itself, untouched. */
  readonly item: T;
  /** The value that was compared: rounded where the ranking says so. */
  readonly value: Decimal;
  /** The value before rounding; only where the ranking was made on rounded values. */
  readonly unrounded?: Decimal;
  /** The rank under the tie rule: 1 is first; halves occur under `fractional`. */
  readonly rank: number;
  /** The first place of the tied group, or the item's own. */
  readonly bestRank: number;
  /** The last place of the tied group, or the item's own. */
  readonly worstRank: number;
  /** Whether another item is equal in everything that was compared. */
  readonly tied: boolean;
  /** The last key that parted the item from others: `"value"`, the name of a tie-break, or `"input-order"`. */
  readonly decidedBy: string;
}

/**
 * An item that was not ranked.
 *
 * @term tidak diperingkat
 */
export interface UnrankedItem<T> {
  /** The item itself, untouched. */
  readonly item: T;
  /** Why it was not ranked: it has no value, and missing is never zero. */
  readonly reason: "no-value";
}

/**
 * A list in order, with the rules it was made by.
 *
 * @term peringkat
 */
export interface Ranking<T> {
  /** Says what this is. */
  readonly kind: "ranking";
  /** The ranked items, first places first; equal items in the order of the input. */
  readonly rows: readonly RankedRow<T>[];
  /** The items that have no value, in the order of the input. */
  readonly unranked: readonly UnrankedItem<T>[];
  /** The items that do not take part, with every reason, in the order of the input. */
  readonly ineligible: readonly IneligibleItem<T>[];
  /** Which end is rank 1. */
  readonly order: RankOrder;
  /** Which rank equal items got. */
  readonly ties: TieRule;
  /** The names of the tie-breaks, in the order they were asked. */
  readonly tieBreak: readonly string[];
  /** Whether exact or rounded values were compared. */
  readonly rankedOn: "exact" | "rounded";
  /** The rounding; only where rounded values were compared. */
  readonly rounding?: Rounding;
}
