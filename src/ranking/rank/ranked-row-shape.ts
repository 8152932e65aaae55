import {
  anything,
  flag,
  type Given,
  leaf,
  object,
  optional,
  type Refuse,
  type Shape,
  text,
  where,
  whole,
} from "../../core/index.ts";
import { type Decimal, exactToDecimal, resultNumber } from "../../number/index.ts";

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
export type RankedRowInput<T> = Given<ReturnType<typeof writtenRowOf<T>>>;

type WithDecimals<G, K> = { readonly [P in keyof G]: P extends K ? Decimal : G[P] };

/**
 * An item with its rank. An item tied with others shares the places `bestRank` to `worstRank` with them, whatever
 * `rank` shows under the tie rule.
 *
 * @term baris peringkat
 */
export interface RankedRow<T> extends WithDecimals<RankedRowInput<T>, "value" | "unrounded"> {}

/** The shape of a row of a ranking that comes back, with Decimals again where it was stored. */
export const rankedRowOf = <T>(): Shape<RankedRowInput<T>, RankedRow<T>> => {
  const { read: readWritten, about } = writtenRowOf<T>();
  return {
    about,
    read(given, reading) {
      const { strange, problems } = reading;
      const found = problems.length;
      const { value, unrounded, ...row } = readWritten(given, reading);
      // Laws are asked where only keys are strange, so that the row is there for them.
      const isSound = problems.length - found === reading.strange - strange;
      if (!isSound || typeof given !== "object") return undefined as never;
      const exact = { ...row, value: exactToDecimal(value) };
      return Object.freeze({ ...given, ...exact, ...(unrounded && { unrounded: exactToDecimal(unrounded) }) });
    },
  };
};

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
