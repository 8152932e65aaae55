import { compare, type Decimal, type Exact, exactOf, exactToDecimal, percentOf } from "../../number/index.ts";
import type { DoubtfulPair } from "./stability.ts";
import type { TotalRow } from "./total-list.ts";
import type { WatchedPairs } from "./watched-pairs.ts";

/** How many pairs are named at most: all of 200 items. */
export const MOST_PAIRS = 20_000;

/** The pairs in doubt, and whether there are more of them. */
export interface DoubtfulPairs<T> {
  readonly pairs: readonly DoubtfulPair<T>[];
  readonly truncated: boolean;
}

/**
 * The pairs that are tied in the list as it is, or that changed order in a share of the runs that leaves them in doubt, in
 * the order of the list. Where no run was looked at, nothing is known of any.
 */
export function doubtfulPairs<T>(
  list: readonly TotalRow<T>[],
  { runs, turned }: Pick<WatchedPairs, "runs" | "turned">,
  doubt: Exact,
): DoubtfulPairs<T> {
  const pairs: DoubtfulPair<T>[] = [];
  const looked = runs();
  if (looked === 0) return { pairs: Object.freeze(pairs), truncated: list.length > 1 };
  const shareOf = sharesOf(looked, doubt);
  for (const { above: i, below: k, count } of tiedOrTurned(list, turned())) {
    const [above, below] = [list[i], list[k]];
    if (above === undefined || below === undefined) continue;
    const tied = above.bestRank === below.bestRank;
    const { reversed, isDoubtful } = shareOf(count);
    if (!tied && !isDoubtful) continue;
    if (pairs.length === MOST_PAIRS) return { pairs: Object.freeze(pairs), truncated: true };
    pairs.push(Object.freeze({ above: above.item, below: below.item, tied, reversed }));
  }
  return { pairs: Object.freeze(pairs), truncated: false };
}

/** What a count is in percent of the runs, each computed once. */
function sharesOf(runs: number, doubt: Exact) {
  const known = new Map<number, { readonly reversed: Decimal; readonly isDoubtful: boolean }>();
  return (count: number) => {
    const found = known.get(count);
    if (found !== undefined) return found;
    const share = percentOf(exactOf(count), exactOf(runs));
    const told = { reversed: exactToDecimal(share), isDoubtful: compare(share, doubt) >= 0 };
    known.set(count, told);
    return told;
  };
}

interface Counted {
  readonly above: number;
  readonly below: number;
  readonly count: number;
}

/** Every pair that is tied or was turned, in the order of the list: behind an item those tied with it come first. */
function* tiedOrTurned(
  list: readonly TotalRow<unknown>[],
  turned: Iterable<readonly [number, number, number]>,
): Iterable<Counted> {
  const counts = turned[Symbol.iterator]();
  let next = counts.next();
  for (const [above, { worstRank }] of list.entries()) {
    let tied = above + 1;
    for (; next.done !== true && next.value[0] === above; next = counts.next()) {
      const [, below, count] = next.value;
      for (; tied < Math.min(below, worstRank); tied++) yield { above, below: tied, count: 0 };
      if (tied === below) tied++;
      yield { above, below, count };
    }
    for (; tied < worstRank; tied++) yield { above, below: tied, count: 0 };
  }
}
