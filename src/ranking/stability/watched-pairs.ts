import { countChanged, tellChanged } from "./changed-pairs.ts";
import type { DrawnList } from "./drawn-list.ts";
import { movementTally } from "./movement-tally.ts";
import { type PairCounts, pairCounts } from "./pair-counts.ts";
import type { Standing } from "./standing.ts";

/** How many changes of order are looked at in all: with some components about two seconds, and 80 MB. */
export const MOST_CHANGES = 10_000_000;

/** What the runs did to the order of pairs. */
export interface WatchedPairs {
  /** Over how many runs they were looked at: over all, or over the first ones where all would be too many changes. */
  readonly runs: () => number;
  /** How often the lower one of a pair came out ahead. */
  readonly turned: PairCounts["counted"];
  /** What each component did to the order, in the units of a place that `PLACE` names. */
  readonly moved: () => readonly bigint[];
  /** Takes the list of the next run. */
  readonly add: (drawn: DrawnList, standing: Standing) => void;
}

/** Watches the pairs of a list over its runs. */
export function watchPairs(base: DrawnList, standing: Standing, components: number): WatchedPairs {
  const counts = pairCounts(base.totals.length);
  const tally = movementTally(base, components);
  let runs = 0;
  let changes = 0;
  return {
    runs: () => runs,
    turned: counts.counted,
    moved: tally.units,
    add(drawn, after) {
      changes += countChanged(standing, after);
      // Once there are too many, no later run is looked at: the share of a pair is one of the first runs.
      if (changes > MOST_CHANGES) return;
      runs++;
      const split = tally.of(drawn);
      tellChanged(standing, after, {
        turned(above, below) {
          counts.add(above, below);
          if (standing.groupOf[above] !== standing.groupOf[below]) split(above, below, true);
        },
        halved: (a, b) => split(a, b, false),
      });
    },
  };
}
