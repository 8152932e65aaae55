import { addAll } from "../../core/index.ts";
import { divide, type Exact, exactOf, toIntegers } from "../../number/index.ts";
import type { RaisedSheet } from "./raised-sheet.ts";
import type { Place } from "./upgrades-of.ts";

/** Places after those they rest on, and otherwise in the order of the sheet: a limit is known when it is asked. */
export function decisionOrder(bases: readonly (readonly number[])[]): readonly number[] {
  const order = new Set<number>();
  // No recursion: places may rest on each other over thousands of others, though never on themselves.
  for (const first of bases.keys())
    for (const pending = [first]; pending.length > 0; ) {
      const at = pending[pending.length - 1] as number;
      const open = order.has(at) ? [] : (bases[at] ?? []).filter((base) => !order.has(base));
      if (open.length > 0) addAll(pending, open);
      else order.add(pending.pop() as number);
    }
  return [...order];
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
