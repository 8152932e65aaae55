import { type Exact, HUNDRED, toIntegers } from "../../number/index.ts";
import type { Direction } from "../rank/index.ts";
import type { DrawnList } from "./drawn-list.ts";
import { groupsOf, type Standing, standingOf } from "./standing.ts";
import { type WatchedPairs, watchPairs } from "./watched-pairs.ts";
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

/** What came out, by item; and of the pairs that changed order. */
export interface Simulated {
  readonly best: readonly number[];
  readonly worst: readonly number[];
  readonly inTop: readonly number[];
  readonly pairs: WatchedPairs;
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
  const { base, asItIs, next } = drawnLists(simulation);
  const pairs = watchPairs(base, asItIs, simulation.weights.length);
  for (let run = 0; run < runs; run++) {
    const drawn = next();
    const standing = standingOf(drawn.totals, direction);
    for (const [first, group] of groupsOf(standing)) {
      const end = first + group.length;
      for (const item of group) {
        best[item] = Math.min(best[item] ?? count, first + 1);
        worst[item] = Math.max(worst[item] ?? 1, end);
        if (end <= places) inTop[item] = (inTop[item] ?? 0) + 1;
      }
    }
    pairs.add(drawn, standing);
  }
  return { best, worst, inTop, pairs };
}

interface DrawnLists {
  readonly base: DrawnList;
  readonly asItIs: Standing;
  readonly next: () => DrawnList;
}

/** Gives the list as it is, and that of one run after the other, as integers over one denominator that all of them share. */
function drawnLists({ values, weights, noise, direction, seed }: Simulation): DrawnLists {
  const next = seededStream(seed);
  const width = weights.length;
  const wholeWeights = toIntegers(weights).integers;
  const wholeValues = toIntegers(values.flat()).integers;
  const varyWeight = varier(noise.weights, next);
  const varyValue = varier(noise.values, next);
  const rows = values.map((_, item) => wholeValues.slice(item * width, (item + 1) * width));
  const listOf = (parts: readonly (readonly bigint[])[]): DrawnList => ({
    parts,
    totals: parts.map((own) => own.reduce((total, part) => total + part, 0n)),
  });
  const scale = scaleOf(noise.weights) * scaleOf(noise.values);
  const base = listOf(rows.map((row) => row.map((value, k) => (wholeWeights[k] ?? 0n) * value * scale)));
  const asItIs = standingOf(base.totals, direction);
  const drawn = drawOrder(rows, asItIs);
  return {
    base,
    asItIs,
    next() {
      const varied = wholeWeights.map(varyWeight);
      const parts = new Array<readonly bigint[]>(rows.length);
      for (const item of drawn)
        parts[item] = (rows[item] as bigint[]).map((value, k) => (varied[k] ?? 0n) * varyValue(value));
      return listOf(parts);
    },
  };
}

/** Positions in the order of the list, but those of equal totals, which stand there as in the input, by their values. */
function drawOrder(rows: readonly (readonly bigint[])[], asItIs: Standing): number[] {
  const byValues = (a: number, b: number): number => compareValues(rows[a] as bigint[], rows[b] as bigint[]);
  return [...groupsOf(asItIs)].flatMap(([, group]) => [...group].sort(byValues));
}

function compareValues(a: readonly bigint[], b: readonly bigint[]): number {
  for (const [k, value] of a.entries()) if (value !== b[k]) return value < (b[k] as bigint) ? -1 : 1;
  return 0;
}

/** A function that varies an integer by a noise in percent, and scales it by a constant. */
function varier(noise: Exact, next: RandomStream): (value: bigint) => bigint {
  const [percent = 0n] = toIntegers([noise, HUNDRED]).integers;
  if (percent === 0n) return (value) => value;
  const base = scaleOf(noise);
  return (value) => value * (base + percent * BigInt(drawWithin(STEPS, next)));
}

/** By what a noise in percent scales an integer: 1 where there is none. */
function scaleOf(noise: Exact): bigint {
  const [percent = 0n, hundred = 1n] = toIntegers([noise, HUNDRED]).integers;
  return percent === 0n ? 1n : hundred * BigInt(STEPS);
}
