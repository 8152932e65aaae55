import { compare, type Exact, exactOf, exactToDecimal, percentOf } from "../../number/index.ts";
import type { Reversals } from "./simulate-ranks.ts";
import type { DoubtfulPair } from "./stability.ts";
import type { TotalRow } from "./total-list.ts";

/** The pairs that are tied in the list as it is, or that changed order in a share of the runs that leaves them in doubt. */
export function doubtfulPairs<T>(
  list: readonly TotalRow<T>[],
  reversals: Reversals,
  doubt: Exact,
  runs: number,
): readonly DoubtfulPair<T>[] {
  const pairs: DoubtfulPair<T>[] = [];
  list.forEach((above, i) => {
    const counts = reversals.get(i);
    list.slice(i + 1).forEach((below, k) => {
      const tied = above.bestRank === below.bestRank;
      const count = counts?.get(i + 1 + k) ?? 0;
      if (!tied && count === 0) return;
      const reversed = percentOf(exactOf(count), exactOf(runs));
      if (tied || compare(reversed, doubt) >= 0)
        pairs.push(Object.freeze({ above: above.item, below: below.item, tied, reversed: exactToDecimal(reversed) }));
    });
  });
  return Object.freeze(pairs);
}
