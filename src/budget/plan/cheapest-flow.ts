/** A way from one place to another, for so many at most, at a cost for each that may be below zero. */
export interface Way {
  readonly from: number;
  readonly to: number;
  readonly most: number;
  readonly cost: bigint;
}

/**
 * How many go each way when so many go from the first place to the last as cheaply as possible: one after the other takes
 * the cheapest way that is left, where going back on a way gives back its cost. No circle of ways may cost less than
 * nothing. Of several cheapest the first in the order of the ways.
 *
 * @see The method of successive shortest paths (Bellman–Ford), of the textbooks on flows in networks.
 */
export function cheapestFlow(ways: readonly Way[], places: number, amount: number): readonly number[] {
  const used = ways.map(() => 0);
  for (let i = 0; i < amount; i++) {
    const path = cheapestPath(ways, used, places);
    for (const { way, step } of path) used[way] = (used[way] ?? 0) + step;
  }
  return used;
}

interface Step {
  readonly way: number;
  /** 1 to go the way, −1 to go back on it. */
  readonly step: 1 | -1;
}

function cheapestPath(ways: readonly Way[], used: readonly number[], places: number): readonly Step[] {
  const costs = new Map<number, bigint>([[0, 0n]]);
  const came = new Map<number, Step & { readonly from: number }>();
  const improve = (from: number, to: number, step: Step, cost: bigint): boolean => {
    const before = costs.get(from);
    const known = costs.get(to);
    if (before === undefined || (known !== undefined && known <= before + cost)) return false;
    costs.set(to, before + cost);
    came.set(to, { ...step, from });
    return true;
  };
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (const [way, { from, to, most, cost }] of ways.entries()) {
      const count = used[way] ?? 0;
      if (count < most && improve(from, to, { way, step: 1 }, cost)) isBetter = true;
      if (count > 0 && improve(to, from, { way, step: -1 }, -cost)) isBetter = true;
    }
  }
  const path: Step[] = [];
  for (let at = places - 1; at !== 0; ) {
    const last = came.get(at);
    if (last === undefined) return path; // not reached: so many can go
    path.push(last);
    at = last.from;
  }
  return path;
}
