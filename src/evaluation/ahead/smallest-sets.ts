import type { Levels } from "./logic-frame.ts";
import { highestLevels, reducedLevels } from "./reduced-set.ts";
import { type Bounds, prepareSearch, type Search } from "./search.ts";

/** The smallest sets that were found, whether these are all, and whether it is proved that none is smaller. */
export interface SmallestSets {
  readonly sets: readonly Levels[];
  readonly isTruncated: boolean;
  readonly isProved: boolean;
}

/** So many decisions are made for one evaluation: a second or less, whatever the regulation. */
const DECISIONS = 600_000;

/**
 * The sets of rises that reach the grade at the smallest cost there is, and of which no rise can be left out or lowered.
 * Costs are tried from the smallest up. A set that is found by taking away what can be spared bounds them from above, and
 * stands in where a search would go on for too long.
 */
export function smallestSets(given: Search, enough: number): SmallestSets {
  const { places, costOf } = given;
  const letters = Math.max(0, ...places.flatMap(({ rises }) => rises.map(({ upgrade }) => upgrade.steps)));
  const heights = Array.from({ length: letters }, (_, i) => i + 1);
  const costOfSet = (levels: Levels) =>
    levels.reduce((sum, level, at) => {
      const rise = places[at]?.rises[level];
      return rise === undefined ? sum : sum + costOf(rise);
    }, 0);
  const reduced = heights
    .map((most) => highestLevels(given, most))
    .filter((levels) => given.sheet.reaches(levels))
    .map((levels) => reducedLevels(given, levels));
  if (reduced.length === 0) return { sets: [], isTruncated: false, isProved: true };
  const bound = Math.min(...reduced.map(costOfSet));
  const { dearest, canCost, search } = prepareSearch(given);
  const all = { left: given.decisions ?? DECISIONS };
  const most = all.left / 3;
  let isProved = bound <= dearest + 1;
  for (let cost = 1; cost <= Math.min(bound, dearest); cost++) {
    if (!canCost(cost, letters)) continue;
    const whole = within({ cost, most: letters, exactly: false, enough });
    if (whole.isComplete && whole.sets.length === 0) continue;
    if (whole.isComplete) return { sets: smallest(whole.sets), isTruncated: false, isProved };
    const first = smallestRisesFirst(cost);
    if (first.length > 0) return { sets: smallest(first), isTruncated: true, isProved };
    if (cost < bound) isProved = false;
  }
  return { sets: smallest(reduced), isTruncated: true, isProved };

  function within(bounds: Omit<Bounds, "budget">) {
    const own = Math.max(0, Math.min(most, all.left));
    const budget = { left: own };
    const found = search({ ...bounds, budget });
    all.left -= own - Math.max(0, budget.left);
    return found;
  }

  /** Where there are too many sets to see them all: those in which nothing rises far before the others. */
  function smallestRisesFirst(cost: number): readonly Levels[] {
    const sets: Levels[] = [];
    for (const most of heights) {
      if (sets.length === enough) break;
      if (canCost(cost, most)) sets.push(...within({ cost, most, exactly: true, enough: enough - sets.length }).sets);
    }
    return sets;
  }

  /** Without a proof a set may hold more than it needs. */
  function smallest(sets: readonly Levels[]): readonly Levels[] {
    const needed = isProved ? sets : sets.map((levels) => reducedLevels(given, levels));
    const least = Math.min(...needed.map(costOfSet));
    const once = new Map(
      needed.filter((levels) => costOfSet(levels) === least).map((levels) => [levels.join(), levels]),
    );
    return [...once.values()];
  }
}
