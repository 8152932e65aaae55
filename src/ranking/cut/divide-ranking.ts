import { readAll, whole } from "../../core/index.ts";
import { type Decimal, divide, exactOf, exactToDecimal } from "../../number/index.ts";
import { type RankedRow, type RankingInput, rankingShapeOf } from "../rank/index.ts";

const groupsShape = /* @__PURE__ */ whole(1, 1_000_000);

/**
 * A ranked item with its standing among the others.
 *
 * @term posisi dalam peringkat
 */
export interface Standing<T> extends RankedRow<T> {
  /** Its percentile: the percent of ranked items behind it, equals (itself included) counted half. 100 is the best end. */
  readonly percentile: Decimal;
  /** Its group: 1 is the best. */
  readonly group: number;
}

/**
 * A ranking divided into groups of about the same size.
 *
 * @term pembagian peringkat
 */
export interface DividedRanking<T> {
  /** Says what this is. */
  readonly kind: "divided-ranking";
  /** How many groups: 4 for quartiles. */
  readonly groups: number;
  /** The rows of the ranking with percentile and group. */
  readonly rows: readonly Standing<T>[];
}

/**
 * Divides a ranking into groups of about the same size (quartiles unless told) and gives each item its percentile.
 * Equals are never parted: an item belongs to the group in which the middle of the places of its tied group lies.
 *
 * @term kuartil
 * @param ranking - A ranking made by {@link rankBy}.
 * @param groups - How many groups: 1 or more; 4 unless told.
 * @throws A {@link SakipError} `invalid-input`.
 * @see No official source: several definitions of quartiles are in use, and this one is named here.
 * @example
 * ```ts
 * import { divideRanking, rankBy } from "sakip";
 *
 * const scores = [91, 88, 88, 75, 70, 66, 61, 50];
 * const { rows } = divideRanking(rankBy(scores, { value: (score) => score }));
 * rows.map((row) => row.group) // => [1, 2, 2, 2, 3, 3, 4, 4]
 * rows.map((row) => row.percentile) // => ["93.75", "75", "75", "56.25", "43.75", "31.25", "18.75", "6.25"]
 * ```
 */
export function divideRanking<T>(ranking: RankingInput<T>, groups = 4): DividedRanking<T> {
  const [read, parts] = readAll([rankingShapeOf<T>(), ranking, "ranking"], [groupsShape, groups, "groups"]);
  const count = read.rows.length;
  const rows = read.rows.map((row) => {
    // Twice the places before the middle of the tied group: a whole number.
    const before = row.bestRank + row.worstRank - 1;
    const percentile = exactToDecimal(divide(exactOf(100 * (2 * count - before)), exactOf(2 * count)));
    return Object.freeze({ ...row, percentile, group: Math.floor((parts * before) / (2 * count)) + 1 });
  });
  return Object.freeze({ kind: "divided-ranking", groups: parts, rows: Object.freeze(rows) });
}
