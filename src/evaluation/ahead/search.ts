import type { Exact } from "../../number/index.ts";
import { decisionOrder, integersOf, leastGain } from "./gains.ts";
import type { Levels } from "./logic-frame.ts";
import type { RaisedSheet } from "./raised-sheet.ts";
import type { Place, Rise } from "./upgrades-of.ts";

/** The table of best gains may have so many entries; sets that cost more than it holds are not searched. */
const MOST_SUMS = 2_000_000;

/** To score a whole sheet anew takes as long as so many decisions, or as it has values if these are more. */
const WHOLE_SHEET = 150;

/** What is searched: the places in the order in which they are decided, every place after those it rests on. */
export interface Search {
  readonly sheet: RaisedSheet;
  readonly places: readonly Place[];
  /** What a rise costs: 1, or its letters. */
  readonly costOf: (rise: Rise) => number;
  /** How much more than the sum of their gains rises may bring where values are rounded. */
  readonly slack: Exact;
  /** How many decisions may be made in all, where the evaluation is one of many. */
  readonly decisions?: number | undefined;
}

/** What a search found, and whether it saw everything. */
export interface Found {
  readonly sets: readonly Levels[];
  readonly isComplete: boolean;
}

/** How far a search may go. */
export interface Bounds {
  /** What the set costs, exactly. */
  readonly cost: number;
  /** The most letters that one place may rise, and whether one must rise as many. */
  readonly most: number;
  readonly exactly: boolean;
  /** How many sets are enough. */
  readonly enough: number;
  /** How many decisions may be made; what is left is written back. */
  readonly budget: { left: number };
}

/**
 * Finds the sets of rises of a cost that reach the grade within their limits, by deciding place after place. The best gain
 * for every cost comes first (a knapsack); it cuts off every branch that cannot reach.
 */
export function prepareSearch({ sheet, places, costOf, slack }: Search) {
  const order = decisionOrder(sheet.bases);
  const gains = integersOf(places, slack);
  const needed = leastGain(sheet, gains);
  const whole = places.reduce((sum, { rises }) => sum + Math.max(0, ...rises.map(costOf)), 0);
  const dearest = Math.min(whole, Math.floor(MOST_SUMS / (places.length + 1)));
  const tables = new Map<number, bigint[][]>();

  return { dearest, canCost, search };

  /** The most that the places from one of the order on can gain, at each cost. */
  function bestGains(most: number): bigint[][] {
    const known = tables.get(most);
    if (known !== undefined) return known;
    const best: bigint[][] = Array.from({ length: order.length + 1 }, () => new Array<bigint>(dearest + 1).fill(0n));
    for (let i = order.length - 1; i >= 0; i--) {
      const at = order[i] as number;
      const [own, rest] = [best[i] as bigint[], best[i + 1] as bigint[]];
      for (let cost = 0; cost <= dearest; cost++) own[cost] = rest[cost] as bigint;
      for (const [level, rise] of (places[at] as Place).rises.entries()) {
        if (rise.upgrade.steps > most) break;
        const price = costOf(rise);
        const gain = (gains.of[at] as bigint[])[level] as bigint;
        for (let cost = price; cost <= dearest; cost++) {
          const sum = gain + (rest[cost - price] as bigint);
          if (sum > (own[cost] as bigint)) own[cost] = sum;
        }
      }
    }
    tables.set(most, best);
    return best;
  }

  /** Whether anything of that cost could reach the grade, limits aside. */
  function canCost(cost: number, most: number): boolean {
    return needed !== undefined && gains.slack + (bestGains(most)[0]?.[cost] ?? 0n) >= needed;
  }

  function search({ cost, most, exactly, enough, budget }: Bounds): Found {
    const sets: Levels[] = [];
    if (needed === undefined) return { sets, isComplete: true };
    const best = bestGains(most);
    const levels = places.map(() => -1);
    let isComplete = true;
    const decide = (i: number, left: number, gain: bigint, highest: number): void => {
      if (!isComplete) return;
      if (--budget.left < 0) {
        isComplete = false;
        return;
      }
      if (left === 0) {
        if ((exactly && highest < most) || !isEnough(gain) || canLower(gain)) return;
        if (sets.length === enough) isComplete = false;
        else sets.push([...levels]);
        return;
      }
      if (i === order.length || gains.slack + gain + ((best[i] as bigint[])[left] as bigint) < needed) return;
      const at = order[i] as number;
      for (const [level, rise] of (places[at] as Place).rises.entries()) {
        const rest = left - costOf(rise);
        if (rest < 0 || rise.upgrade.steps > most) break;
        levels[at] = level;
        if (sheet.keepsLimits(at, levels))
          decide(
            i + 1,
            rest,
            gain + ((gains.of[at] as bigint[])[level] as bigint),
            Math.max(highest, rise.upgrade.steps),
          );
      }
      levels[at] = -1;
      decide(i + 1, left, gain, highest);
    };
    decide(0, cost, 0n, 0);
    return { sets, isComplete };

    function isEnough(gain: bigint): boolean {
      if (sheet.addsUp) return gain >= (needed as bigint);
      budget.left -= Math.max(WHOLE_SHEET, sheet.size);
      return sheet.reaches(levels);
    }

    /** Whether one rise can give way to the next lower letter. That none can be left out follows from the smallest cost. */
    function canLower(gain: bigint): boolean {
      return levels.some((level, at) => {
        if (level <= 0) return false;
        const own = gains.of[at] as readonly bigint[];
        levels[at] = level - 1;
        const can =
          isEnough(gain - (own[level] as bigint) + (own[level - 1] as bigint)) &&
          levels.every((each, other) => each < 0 || sheet.keepsLimits(other, levels));
        levels[at] = level;
        return can;
      });
    }
  }
}
