import {
  anything,
  as,
  flag,
  type Given,
  kept,
  leaf,
  list,
  nullable,
  object,
  optional,
  type Refuse,
  type Shape,
  text,
  where,
  whole,
} from "../../core/index.ts";
import { Decimal, type Exact, exactToDecimal, resultNumber } from "../../number/index.ts";

const placeShape = /* @__PURE__ */ (() => whole(1, Number.MAX_SAFE_INTEGER))();
const rankShape = /* @__PURE__ */ leaf<number>(
  { type: "number", minimum: 1 },
  { en: "a rank: a number of 1 or more", id: "peringkat: bilangan 1 atau lebih" },
  (value) => (typeof value === "number" && value >= 1 && value < Number.POSITIVE_INFINITY ? value : undefined),
);

/** A row as the library made it or as it was stored. */
const writtenRowOf = <T>() =>
  where(
    object(
      {
        /** The item itself, untouched and not looked into. */
        item: anything<T>(),
        /** The value that was compared: rounded where the ranking says so. */
        value: resultNumber,
        /** The value before rounding; only where the ranking was made on rounded values. */
        unrounded: optional(resultNumber),
        /**
         * What the tie-breaks gave, in their order, null where the item has none; only where another item has the same
         * value, so that they were asked for.
         */
        tieBreakValues: optional(list(nullable(resultNumber))),
        /** The rank under the tie rule: 1 is first; halves occur under `fractional`. */
        rank: rankShape,
        /** The first place of the tied group, or the item's own. */
        bestRank: placeShape,
        /** The last place of the tied group, or the item's own. */
        worstRank: placeShape,
        /** Whether another item is equal in everything that was compared. */
        tied: flag,
        /** The last key that parted the item from others: `"value"`, the name of a tie-break, or `"input-order"`. */
        decidedBy: text,
      },
      { open: true },
    ),
    lawOfPlaces,
    ["bestRank", "worstRank"],
  );

/** A row as it comes back: its values may be texts. */
export interface RankedRowInput<T> extends Given<ReturnType<typeof writtenRowOf<T>>> {}

type WithDecimals<G, K> = { readonly [P in keyof G]: P extends K ? Decimal : G[P] };

/**
 * An item with its rank. An item tied with others shares the places `bestRank` to `worstRank` with them, whatever
 * `rank` shows under the tie rule.
 *
 * @term baris peringkat
 */
export interface RankedRow<T> extends WithDecimals<Omit<RankedRowInput<T>, "tieBreakValues">, "value" | "unrounded"> {
  /**
   * What the tie-breaks gave, in their order, null where the item has none; only where another item has the same value, so
   * that they were asked for.
   */
  readonly tieBreakValues?: readonly (Decimal | null)[];
}

/** The shape of a row of a ranking that comes back: one with its Decimals as it is, a stored one with Decimals again. */
export const rankedRowOf = <T>(): Shape<RankedRowInput<T>, RankedRow<T>> =>
  as(kept(writtenRowOf<T>()), ({ own, read: { value, unrounded, tieBreakValues, ...row } }) => {
    if (hasDecimals<T>(own)) return own;
    const { unrounded: _, tieBreakValues: _values, ...columns } = own;
    // Not spread: of frozen literals that begin with a spread, each has a hidden class of its own.
    return Object.freeze(
      Object.assign(
        {},
        columns,
        row,
        { value: exactToDecimal(value) },
        unrounded && { unrounded: exactToDecimal(unrounded) },
        tieBreakValues && { tieBreakValues: decimalsOf(tieBreakValues) },
      ),
    );
  });

/** What tie-breaks gave, as rows tell it. */
export function decimalsOf(values: readonly (Exact | null | undefined)[]): readonly (Decimal | null)[] {
  return Object.freeze(values.map((value) => (value ? exactToDecimal(value) : null)));
}

function hasDecimals<T>(row: {
  readonly value: unknown;
  readonly unrounded?: unknown;
  readonly tieBreakValues?: readonly unknown[] | undefined;
}): row is RankedRow<T> {
  const { value, unrounded = value, tieBreakValues = [] } = row;
  return (
    Object.isFrozen(row) &&
    [value, unrounded].every(Decimal.isDecimal) &&
    tieBreakValues.every((each) => each === null || Decimal.isDecimal(each))
  );
}

function lawOfPlaces(
  { bestRank, worstRank }: { readonly bestRank: number; readonly worstRank: number },
  refuse: Refuse,
) {
  if (bestRank > worstRank)
    refuse("invalid-input", ["worstRank"], {
      en: `a place from ${bestRank} on, the first of the tied group`,
      id: `tempat mulai ${bestRank}, tempat pertama kelompok yang bernilai sama`,
    });
}
