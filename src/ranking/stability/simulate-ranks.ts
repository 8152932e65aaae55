import { type Exact, HUNDRED, toIntegers } from "../../number/index.ts";
import type { Direction } from "../rank/index.ts";
import { drawWithin, type RandomStream, seededStream } from "./xoshiro128.ts";

/** What is simulated: values by item and component, the items in the order of the list as it is. */
export interface Simulation {
  readonly values: readonly (readonly Exact[])[];
  readonly weights: readonly Exact[];
  readonly noise: { readonly weights: Exact; readonly values: Exact };
  readonly direction: Direction;
  readonly runs: number;
  readonly seed: number;
  readonly places: number;
}

/** How often pairs changed order: by the position of the item above, then by that of the item below. */
export type Reversals = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** What came out, by item; and of every pair that changed order, how often. */
export interface Simulated {
  readonly best: readonly number[];
  readonly worst: readonly number[];
  readonly inTop: readonly number[];
  readonly reversals: Reversals;
}

/** A factor is 1 ± noise × k/1000 for a whole k: fine enough for any list, and exact in integers. */
const STEPS = 1000;

/**
 * Draws up the list many times, in integers only: every weight and every value differs by up to its noise. The draws of
 * a run go to the weights first and then to the items in the order of the list, items of equal totals by their values:
 * the order of the input decides nothing, except which of two items with the same values stands in which row.
 */
export function simulateRanks(simulation: Simulation): Simulated {
  const { direction, runs, places } = simulation;
  const count = simulation.values.length;
  const best = new Array<number>(count).fill(count);
  const worst = new Array<number>(count).fill(1);
  const inTop = new Array<number>(count).fill(0);
  const reversals = new Map<number, Map<number, number>>();
  const nextTotals = totalsOfRuns(simulation);
  for (let run = 0; run < runs; run++) {
    const totals = nextTotals();
    const order = sortCountingReversals(totals, direction, reversals);
    for (let start = 0, end = 1; start < count; start = end++) {
      while (end < count && totals[order[end] as number] === totals[order[start] as number]) end++;
      for (const item of order.slice(start, end)) {
        best[item] = Math.min(best[item] as number, start + 1);
        worst[item] = Math.max(worst[item] as number, end);
        if (end <= places) inTop[item] = (inTop[item] as number) + 1;
      }
    }
  }
  return { best, worst, inTop, reversals };
}

/** Gives the totals of one run after the other, as integers over one denominator that is the same within a run. */
function totalsOfRuns({ values, weights, noise, seed }: Simulation): () => bigint[] {
  const next = seededStream(seed);
  const width = weights.length;
  const wholeWeights = toIntegers(weights).integers;
  const wholeValues = toIntegers(values.flat()).integers;
  const varyWeight = varier(noise.weights, next);
  const varyValue = varier(noise.values, next);
  const rows = values.map((_, item) => wholeValues.slice(item * width, (item + 1) * width));
  const drawn = drawOrder(rows, wholeWeights);
  return () => {
    const varied = wholeWeights.map(varyWeight);
    const totals = new Array<bigint>(rows.length);
    for (const item of drawn)
      totals[item] = (rows[item] as bigint[]).reduce(
        (total, value, k) => total + (varied[k] as bigint) * varyValue(value),
        0n,
      );
    return totals;
  };
}

/** Positions in the order of the list, but those of equal totals, which stand there as in the input, by their values. */
function drawOrder(rows: readonly (readonly bigint[])[], weights: readonly bigint[]): number[] {
  const totals = rows.map((row) => row.reduce((total, value, k) => total + (weights[k] as bigint) * value, 0n));
  const byValues = (a: readonly bigint[], b: readonly bigint[]): number => {
    const k = a.findIndex((value, i) => value !== b[i]);
    return k === -1 ? 0 : (a[k] as bigint) < (b[k] as bigint) ? -1 : 1;
  };
  return rows
    .map((_, item) => item)
    .sort((a, b) => (totals[a] === totals[b] ? byValues(rows[a] as bigint[], rows[b] as bigint[]) || a - b : a - b));
}

/** A function that varies an integer by a noise in percent, and scales it by a constant. */
function varier(noise: Exact, next: RandomStream): (value: bigint) => bigint {
  const [percent = 0n, hundred = 1n] = toIntegers([noise, HUNDRED]).integers;
  if (percent === 0n) return (value) => value;
  const base = hundred * BigInt(STEPS);
  return (value) => value * (base + percent * BigInt(drawWithin(STEPS, next)));
}

/** Sorts positions by insertion, best first: every step passes one pair that has changed order, and few have. */
function sortCountingReversals(
  totals: readonly bigint[],
  direction: Direction,
  reversals: Map<number, Map<number, number>>,
): number[] {
  const order: number[] = [];
  const isBehind = (a: bigint, b: bigint): boolean => (direction === 1 ? a > b : a < b);
  totals.forEach((total, item) => {
    let at = order.length;
    for (; at > 0; at--) {
      const above = order[at - 1] as number;
      if (!isBehind(totals[above] as bigint, total)) break;
      order[at] = above;
      const counts = reversals.get(above) ?? new Map<number, number>();
      reversals.set(above, counts.set(item, (counts.get(item) ?? 0) + 1));
    }
    order[at] = item;
  });
  return order;
}
