import { ZERO } from "../../number/index.ts";
import type { FreePlaces } from "./cheapest-levels.ts";
import { integersOf } from "./gains.ts";
import type { Levels, LogicFrame } from "./logic-frame.ts";

/**
 * Levels at rising costs: rise after rise within the limits, each time the one that gains the most for its cost. What one
 * limits is free again once that has risen, so that everything is reached in the end that can be.
 */
export function risingLevels({
  places,
  costOf,
  frame,
}: FreePlaces & { readonly frame: Pick<LogicFrame, "keepsLimits"> }): ReadonlyMap<number, Levels> {
  const gains = integersOf(places, ZERO).of;
  const levels = places.map(() => -1);
  const found = new Map<number, Levels>([[0, [...levels]]]);
  for (let spent = 0; ; ) {
    const rise = bestRise();
    if (rise === undefined) return found;
    levels[rise.at] = rise.level;
    spent += rise.cost;
    found.set(spent, [...levels]);
  }

  function bestRise() {
    let best: { readonly at: number; readonly level: number; readonly cost: number; readonly gain: bigint } | undefined;
    for (const [at, { rises }] of places.entries()) {
      const now = levels[at] ?? -1;
      for (let level = now + 1; level < rises.length; level++) {
        const cost = priceAt(at, level) - priceAt(at, now);
        const gain = gainAt(at, level) - gainAt(at, now);
        // Compared without a quotient; a letter more that costs nothing more comes first of all.
        if (best !== undefined && gain * BigInt(best.cost) <= best.gain * BigInt(cost)) continue;
        levels[at] = level;
        if (frame.keepsLimits(at, levels)) best = { at, level, cost, gain };
        levels[at] = now;
      }
    }
    return best;
  }

  function priceAt(at: number, level: number): number {
    const rise = places[at]?.rises[level];
    return rise === undefined ? 0 : costOf(rise);
  }

  function gainAt(at: number, level: number): bigint {
    return gains[at]?.[level] ?? 0n;
  }
}
