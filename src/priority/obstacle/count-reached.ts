import type { Knots } from "./knots.ts";
import type { WaitingGraph } from "./waiting-graph.ts";

/** So many words of 32 obstacles are marked at a time: memory then grows with the agencies alone. */
const WORDS = 32;
const MARKED = WORDS * 32;

/** How many obstacles wait for each agency, itself or through others that wait for it. */
export function countReached({ obstacles, waiters }: WaitingGraph, { members, knotOf }: Knots): number[] {
  const reached = new Int32Array(members.length);
  for (let from = 0; from < obstacles.length; from += MARKED) {
    const marks = new Int32Array(members.length * WORDS);
    // Those whom the answers of a knot reach come before it, so that their marks are whole.
    for (const [knot, agencies] of members.entries()) {
      for (const agency of agencies)
        for (const waiter of waiters[agency] ?? []) {
          const place = waiter - from;
          if (place >= 0 && place < MARKED) mark(marks, knot * WORDS + (place >> 5), 1 << (place & 31));
          const beyond = knotOf[obstacles[waiter]?.held ?? agency] ?? knot;
          if (beyond !== knot)
            for (let i = 0; i < WORDS; i++) mark(marks, knot * WORDS + i, marks[beyond * WORDS + i] ?? 0);
        }
      for (let i = 0; i < WORDS; i++) reached[knot] = (reached[knot] ?? 0) + bitsIn(marks[knot * WORDS + i] ?? 0);
    }
  }
  return knotOf.map((knot) => reached[knot] ?? 0);
}

function mark(marks: Int32Array, at: number, bits: number): void {
  marks[at] = (marks[at] ?? 0) | bits;
}

/** How many bits of 32 are set: sums of pairs, of fours, of eights. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
