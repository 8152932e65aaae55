import type { Decimal, DecimalInput, Rounding, RoundingMode } from "../../number/index.ts";
import type { RankOrder } from "../../regulation/index.ts";
import type { Eligibility, IneligibleItem } from "./eligibility.ts";

/**
 * Which rank equal items get. For the values 90, 80, 80, 70:
 *
 * | rule | ranks | in words |
 * |---|---|---|
 * | `competition` | 1, 2, 2, 4 | the best place of the tied group; the usual rule, and the default |
 * | `modified` | 1, 3, 3, 4 | the worst place of the tied group |
 * | `dense` | 1, 2, 2, 3 | no rank is left out |
 * | `fractional` | 1, 2.5, 2.5, 4 | the mean of the places of the tied group |
 * | `ordinal` | 1, 2, 3, 4 | every item a rank of its own, equals by the order of the input; the rows still say `tied` |
 *
 * @term aturan peringkat sama
 */
export type TieRule = "competition" | "modified" | "dense" | "ordinal" | "fractional";

/**
 * A key that is asked where values are equal. It decides only within a tied group in which every item has it: missing
 * counts neither as zero nor as last.
 *
 * @term penentu peringkat sama
 */
export interface TieBreak<T> {
  /** The name that `decidedBy` shows: `"planning"`. Once per ranking, and neither `"value"` nor `"input-order"`. */
  readonly name: string;
  /** The key of an item; `null` where there is none. */
  readonly value: (item: T) => DecimalInput | null | undefined;
  /** Which end goes first; `"descending"` unless told. */
  readonly order?: RankOrder;
}

/**
 * How items are ranked.
 *
 * @term aturan peringkat
 */
export interface RankRule<T> {
  /** The value of an item; `null` where there is none: such an item is not ranked. */
  readonly value: (item: T) => DecimalInput | null | undefined;
  /** Which end is rank 1; `"descending"` (the highest) unless told. */
  readonly order?: RankOrder;
  /** Which rank equal items get; `"competition"` unless told. */
  readonly ties?: TieRule;
  /** Keys for equal values, the first one first; none unless told. */
  readonly tieBreak?: readonly TieBreak<T>[];
  /** Decimals to round the values to before they are compared; without it they are compared exactly. */
  readonly decimals?: number;
  /** How to round to them; `"half-up"` unless told. */
  readonly rounding?: RoundingMode;
  /** Who takes part at all, asked before any value is read; everybody unless told. */
  readonly eligible?: Eligibility<T>;
}

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
