import { document, type Given, object, readAll, where } from "../../core/index.ts";
import { exactOf } from "../../number/index.ts";
import { type BoundFields, boundFields, boundKeys, isWithin, lawOfBound } from "../../scale/index.ts";
import { type RankedRow, type RankingInput, rankingShapeOf } from "../rank/index.ts";

/**
 * The shape of a {@link ValueRange}.
 *
 * @term rentang nilai
 */
export const valueRangeShape = /* @__PURE__ */ (() => document(where(object(boundFields), lawOfBound(), boundKeys)))();

/**
 * Bounds of a value, in the words of a scale: `from` and `upTo` belong to the range, `above` and `below` do not.
 *
 * @term rentang nilai
 */
export interface ValueRange extends BoundFields, Given<typeof valueRangeShape> {}

/**
 * Selects every ranked item whose value lies in a range: all below 80%, all with 90 or more. No place is counted, so
 * no tie can be in the way. The value is the one that was ranked: rounded where the ranking says so.
 *
 * @term seleksi menurut ambang
 * @param ranking - A ranking made by {@link rankBy}.
 * @param range - One bound or more.
 * @returns The rows in the range, in the order of the ranking.
 * @throws A {@link SakipError} `invalid-number` for a bound that is none, `invalid-input` for a range without a bound
 * or a ranking that is none.
 * @see No official source.
 * @example
 * ```ts
 * import { rankBy, selectWithin } from "sakip";
 *
 * const rates = ["60.57", "80", "79.62"];
 * const low = selectWithin(rankBy(rates, { value: (rate) => rate, order: "ascending" }), { below: 80 });
 * low.map((row) => row.item) // => ["60.57", "79.62"]
 * ```
 */
export function selectWithin<T>(ranking: RankingInput<T>, range: ValueRange): readonly RankedRow<T>[] {
  const [{ rows }, bounds] = readAll([rankingShapeOf<T>(), ranking, "ranking"], [valueRangeShape, range, "range"]);
  return Object.freeze(rows.filter((row) => isWithin(exactOf(row.value), bounds)));
}
