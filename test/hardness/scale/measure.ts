import { randomWhole } from "../../bench/support/random.ts";
import type { Case } from "./case.ts";

/** Processor time of a size, in milliseconds. */
export interface Timing {
  readonly size: number;
  readonly milliseconds: number;
}

/** How the time of a case grows. */
export interface Growth {
  /** All sizes that were tried, each twice the one before. */
  readonly timings: readonly Timing[];
  /** By what the time grows when the size doubles, over the last two doublings; none where all sizes are too quick. */
  readonly factor: number | undefined;
}

/** Below this a timing says nothing. */
const MEASURABLE = 4;
/** From here on a factor is measured more than once. */
const DOUBTFUL = 2.4;
const SEED = 2024;

/** Doubles the size of a case until one call takes as long as is enough, and tells how the time has grown. */
export function growthOf(own: Case, enough: number): Growth {
  const { from = 100, upTo = 200_000 } = own;
  warm(() => own.make(from, randomWhole(SEED))());
  const timings: Timing[] = [];
  for (let size = from; size <= upTo; size *= 2) {
    timings.push({ size, milliseconds: timeOf(own, size) });
    const { milliseconds = 0 } = timings.at(-1) ?? {};
    // Two doublings at least, but not at any price.
    if (milliseconds >= enough * (timings.length < 3 ? 8 : 1)) break;
  }
  if ((factorOf(timings) ?? 0) <= DOUBTFUL || (timings.at(-1)?.milliseconds ?? 0) > 8 * enough)
    return { timings, factor: factorOf(timings) };
  const again = timings.slice(-3).map(({ size, milliseconds }) => ({
    size,
    milliseconds: middleOf([milliseconds, timeOf(own, size), timeOf(own, size)]),
  }));
  const surer = [...timings.slice(0, -3), ...again];
  return { timings: surer, factor: factorOf(surer) };
}

/** The mean of the last two doublings; what is too quick to be measured counts as just measurable, which forgives. */
function factorOf(timings: readonly Timing[]): number | undefined {
  const [before = 0, , last = 0] = timings.slice(-3).map(({ milliseconds }) => milliseconds);
  if (timings.length === 2) return (timings[1]?.milliseconds ?? 0) / (timings[0]?.milliseconds ?? 1);
  if (timings.length < 3 || last < 2 * MEASURABLE) return undefined;
  return Math.sqrt(last / Math.max(before, MEASURABLE));
}

/** The processor time of one call, without that of making its input. */
function timeOf({ make }: Case, size: number): number {
  const run = make(size, randomWhole(SEED));
  globalThis.gc?.();
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function middleOf(three: readonly number[]): number {
  return [...three].sort((a, b) => a - b)[1] ?? 0;
}

/** Lets the compiler see the call before it is timed. */
function warm(run: () => unknown): void {
  const start = performance.now();
  for (let i = 0; i < 30 && performance.now() - start < 300; i++) run();
}
