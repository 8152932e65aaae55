import { compare, type Exact } from "../../number/index.ts";
import { percentOf, shareOf } from "./share-of.ts";
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
    for (let j = i + 1; j < list.length; j++) {
      const below = list[j] as TotalRow<T>;
      const tied = above.bestRank === below.bestRank;
      const count = counts?.get(j) ?? 0;
      const inDoubt = tied || (count > 0 && compare(shareOf(count, runs), doubt) >= 0);
      if (inDoubt)
        pairs.push(Object.freeze({ above: above.item, below: below.item, tied, reversed: percentOf(count, runs) }));
    }
  });
  return Object.freeze(pairs);
}
