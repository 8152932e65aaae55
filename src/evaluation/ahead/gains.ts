import { divide, type Exact, exactOf, toIntegers } from "../../number/index.ts";
import type { RaisedSheet } from "./raised-sheet.ts";
import type { Place } from "./upgrades-of.ts";

/** Places after those they rest on, and otherwise in the order of the sheet: a limit is known when it is asked. */
export function decisionOrder(bases: readonly (readonly number[])[]): readonly number[] {
  const order: number[] = [];
  const seen = new Set<number>();
  const place = (at: number): void => {
    if (seen.has(at)) return;
    seen.add(at);
    for (const base of bases[at] ?? []) place(base);
    order.push(at);
  };
  for (const at of bases.keys()) place(at);
  return order;
}

/** Gains as whole numbers of one unit. */
export interface Gains {
  readonly of: readonly (readonly bigint[])[];
  readonly slack: bigint;
  readonly denominator: bigint;
}

/** All gains over one denominator, so that millions of sums need no fraction. */
export function integersOf(places: readonly Place[], slack: Exact): Gains {
  const flat = places.flatMap(({ rises }) => rises.map(({ gain }) => gain));
  const { integers, denominator } = toIntegers([...flat, slack]);
  let at = 0;
  const of = places.map(({ rises }) => rises.map(() => integers[at++] as bigint));
  return { of, slack: integers[at] as bigint, denominator };
}

/** The least gain that can reach the grade: rounding and bounds are asked once, and not for every set. */
export function leastGain({ couldReach }: RaisedSheet, { of, slack, denominator }: Gains): bigint | undefined {
  const reaches = (gain: bigint) => couldReach(divide(exactOf(gain), exactOf(denominator)));
  let high = of.reduce((sum, gains) => sum + (gains[gains.length - 1] ?? 0n), slack);
  if (!reaches(high)) return undefined;
  let low = 0n;
  while (low < high) {
    const middle = (low + high) / 2n;
    if (reaches(middle)) high = middle;
    else low = middle + 1n;
  }
  return low;
}
