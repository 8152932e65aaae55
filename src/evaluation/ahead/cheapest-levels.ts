import { ZERO } from "../../number/index.ts";
import { integersOf } from "./gains.ts";
import type { Levels } from "./logic-frame.ts";
import type { Place, Rise } from "./upgrades-of.ts";

/** The table may have so many entries. */
const MOST_ENTRIES = 500_000;

/** Places that rise each for itself, and what a rise costs. */
export interface FreePlaces {
  readonly places: readonly Place[];
  readonly costOf: (rise: Rise) => number;
}

/** For every cost the levels that gain the most (a knapsack with one rise of each place); undefined where it is too big. */
export function cheapestLevels({ places, costOf }: FreePlaces): ReadonlyMap<number, Levels> | undefined {
  const dearest = places.reduce((sum, { rises }) => sum + Math.max(0, ...rises.map(costOf)), 0);
  if ((dearest + 1) * (places.length + 1) > MOST_ENTRIES) return undefined;
  const gains = integersOf(places, ZERO).of;
  let best: readonly (bigint | undefined)[] = [0n, ...new Array<undefined>(dearest).fill(undefined)];
  const chosen = places.map(({ rises }, at) => {
    const levels = new Array<number>(dearest + 1).fill(-1);
    const next = [...best];
    for (const [level, rise] of rises.entries()) {
      const [price, gain] = [costOf(rise), gains[at]?.[level] ?? 0n];
      for (let cost = price; cost <= dearest; cost++) {
        const before = best[cost - price];
        const own = next[cost];
        if (before === undefined || (own !== undefined && before + gain <= own)) continue;
        next[cost] = before + gain;
        levels[cost] = level;
      }
    }
    best = next;
    return levels;
  });
  const found = new Map<number, Levels>();
  for (const [cost, gain] of best.entries()) if (gain !== undefined) found.set(cost, levelsAt(cost));
  return found;

  /** Back through the tables: what was chosen of the last place tells what was left for those before it. */
  function levelsAt(cost: number): Levels {
    const levels: number[] = [];
    let left = cost;
    for (let at = places.length - 1; at >= 0; at--) {
      const level = chosen[at]?.[left] ?? -1;
      levels[at] = level;
      const rise = places[at]?.rises[level];
      if (rise !== undefined) left -= costOf(rise);
    }
    return levels;
  }
}
