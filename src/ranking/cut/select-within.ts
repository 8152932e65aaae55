import { checkObject, type Problem, problemAt, refuseIfAny } from "../../core/index.ts";
import { compare, type DecimalInput, type Exact, readExact, tryExact } from "../../number/index.ts";
import { checkRanking, type RankedRow, type Ranking } from "../rank/index.ts";

/**
 * Bounds of a value, in the words of a scale: `from` and `upTo` belong to the range, `above` and `below` do not.
 *
 * @term rentang nilai
 */
export interface ValueRange {
  /** At least this (≥). */
  readonly from?: DecimalInput;
  /** More than this (>). */
  readonly above?: DecimalInput;
  /** At most this (≤). */
  readonly upTo?: DecimalInput;
  /** Less than this (<). */
  readonly below?: DecimalInput;
}

const HOLDS: { readonly [K in keyof ValueRange]-?: (order: number) => boolean } = {
  from: (order) => order >= 0,
  above: (order) => order > 0,
  upTo: (order) => order <= 0,
  below: (order) => order < 0,
};

/**
 * Selects every ranked item whose value lies in a range: all below 80 %, all with 90 or more. No place is counted, so
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
export function selectWithin<T>(ranking: Ranking<T>, range: ValueRange): readonly RankedRow<T>[] {
  const problems: Problem[] = [];
  checkRanking(ranking, ["ranking"], problems);
  const bounds = checkObject(range, ["range"], problems) ? readBounds(range as ValueRange, problems) : [];
  refuseIfAny(problems);
  const isWithin = ({ value }: RankedRow<T>): boolean =>
    bounds.every(({ at, holds }) => holds(compare(tryExact(value) as Exact, at)));
  return Object.freeze(ranking.rows.filter(isWithin));
}

interface Bound {
  readonly at: Exact;
  readonly holds: (order: number) => boolean;
}

function readBounds(range: ValueRange, problems: Problem[]): readonly Bound[] {
  const words = (Object.keys(HOLDS) as (keyof ValueRange)[]).filter((word) => range[word] !== undefined);
  if (words.length === 0)
    problems.push(problemAt("invalid-input", ["range"], range, 'a bound: "from", "above", "upTo" or "below"'));
  return words.flatMap((word) => {
    const at = readExact(range[word], ["range", word], problems);
    return at === undefined ? [] : [{ at, holds: HOLDS[word] }];
  });
}
