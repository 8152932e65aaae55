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
 * nothing. Of several cheapest the first in the order of the ways. The time grows with the square of the ways.
 *
 * @see The method of successive shortest paths (Bellman–Ford), of the textbooks on flows in networks.
 */
export function cheapestFlow(ways: readonly Way[], places: number, amount: number): readonly number[] {
  const used = ways.map(() => 0);
  const costs = safeCosts(ways, places);
  for (let i = 0; i < amount; i++) {
    const came = costs === undefined ? inBigints(ways, used, places) : inDoubles({ ways, costs }, used, places);
    for (const { way, step } of pathTo(places - 1, ways, came)) used[way] = (used[way] ?? 0) + step;
  }
  return used;
}

interface Step {
  readonly way: number;
  /** 1 to go the way, −1 to go back on it. */
  readonly step: 1 | -1;
}

/** By which way each place is reached most cheaply: its number from 1 on, below zero to go back on it; 0 for none. */
type Came = Int32Array;

/** The costs as doubles, where no path can cost more than a double holds; undefined elsewhere. */
function safeCosts(ways: readonly Way[], places: number): Float64Array | undefined {
  const limit = BigInt(Number.MAX_SAFE_INTEGER) / BigInt(places + 1);
  const isSafe = ways.every(({ cost }) => cost <= limit && cost >= -limit);
  return isSafe ? Float64Array.from(ways, ({ cost }) => Number(cost)) : undefined;
}

function inDoubles(
  { ways, costs }: { readonly ways: readonly Way[]; readonly costs: Float64Array },
  used: readonly number[],
  places: number,
): Came {
  const least = new Float64Array(places).fill(Number.POSITIVE_INFINITY);
  const came = new Int32Array(places);
  least[0] = 0;
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (let way = 0; way < ways.length; way++) {
      const { from, to, most } = ways[way] ?? NOWHERE;
      const count = used[way] ?? 0;
      const cost = costs[way] ?? 0;
      if (count < most && (least[from] ?? 0) + cost < (least[to] ?? 0)) {
        least[to] = (least[from] ?? 0) + cost;
        came[to] = way + 1;
        isBetter = true;
      }
      if (count > 0 && (least[to] ?? 0) - cost < (least[from] ?? 0)) {
        least[from] = (least[to] ?? 0) - cost;
        came[from] = -way - 1;
        isBetter = true;
      }
    }
  }
  return came;
}

function inBigints(ways: readonly Way[], used: readonly number[], places: number): Came {
  const least = new Array<bigint | undefined>(places);
  const came = new Int32Array(places);
  least[0] = 0n;
  const improve = (from: number, to: number, cost: bigint, by: number): boolean => {
    const before = least[from];
    const known = least[to];
    if (before === undefined || (known !== undefined && known <= before + cost)) return false;
    least[to] = before + cost;
    came[to] = by;
    return true;
  };
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (const [way, { from, to, most, cost }] of ways.entries()) {
      const count = used[way] ?? 0;
      if (count < most && improve(from, to, cost, way + 1)) isBetter = true;
      if (count > 0 && improve(to, from, -cost, -way - 1)) isBetter = true;
    }
  }
  return came;
}

const NOWHERE: Way = { from: 0, to: 0, most: 0, cost: 0n };

/** The steps to a place, the last one first; as many as there are where the place cannot be reached. */
function pathTo(place: number, ways: readonly Way[], came: Came): readonly Step[] {
  const path: Step[] = [];
  for (let at = place; at !== 0; ) {
    const by = came[at] ?? 0;
    if (by === 0) return path;
    const way = Math.abs(by) - 1;
    const { from, to } = ways[way] ?? NOWHERE;
    path.push({ way, step: by > 0 ? 1 : -1 });
    at = by > 0 ? from : to;
  }
  return path;
}
