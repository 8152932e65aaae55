import { approximate, compare, type Exact } from "../../number/index.ts";
import type { RankOrder } from "../../regulation/index.ts";

/** 1 for the lowest value first, −1 for the highest first. */
export type Direction = 1 | -1;

/** The direction of an order; the highest value first unless told. */
export function directionOf(order: RankOrder | undefined): Direction {
  return order === "ascending" ? 1 : -1;
}

/** Positions in order, cut into groups of equal values. */
export interface Ordered {
  /** Positions of the values, in order; equal values in the order of the input. */
  readonly order: Uint32Array;
  /** Where in `order` each group of equal values ends (exclusive). */
  readonly ends: readonly number[];
}

/**
 * Sorts exact values. Doubles next to the values are sorted first, because that is twice as fast as comparing objects;
 * wherever neighbours lie too close for a double to tell, the exact values have the last word.
 */
export function orderExactly(values: readonly Exact[], direction: Direction): Ordered {
  const keys = new Float64Array(values.length);
  const order = new Uint32Array(values.length);
  values.forEach((value, i) => {
    keys[i] = direction * approximate(value);
    order[i] = i;
  });
  const keyAt = (position: number | undefined): number => keys[position as number] as number;
  order.sort((a, b) => keyAt(a) - keyAt(b) || a - b);
  const ends: number[] = [];
  const exactly = (a: number, b: number) => direction * compare(values[a] as Exact, values[b] as Exact);
  for (let start = 0, end = 1; start < order.length; start = end++) {
    while (end < order.length && isClose(keyAt(order[end - 1]), keyAt(order[end]))) end++;
    if (end - start > 1) for (const at of orderCluster(order.subarray(start, end), exactly)) ends.push(start + at);
    ends.push(end);
  }
  return { order, ends };
}

/** Sorts positions exactly, and tells where their groups end, but for the last. */
function orderCluster(cluster: Uint32Array, exactly: (a: number, b: number) => number): number[] {
  // Mostly they are equal and stand as in the input: to see that takes a fraction of sorting them.
  if (cluster.every((position) => exactly(position, cluster[0] as number) === 0)) return [];
  cluster.sort((a, b) => exactly(a, b) || a - b);
  const ends: number[] = [];
  for (let i = 1; i < cluster.length; i++)
    if (exactly(cluster[i - 1] as number, cluster[i] as number) !== 0) ends.push(i);
  return ends;
}

// Far wider than the error of a key. What lies beyond the range of doubles (Infinity − Infinity) counts as close.
function isClose(lower: number, upper: number): boolean {
  return !(upper - lower > 1e-12 * Math.max(Math.abs(lower), Math.abs(upper)) + 1e-300);
}
