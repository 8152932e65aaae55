import type { WaitingGraph } from "./waiting-graph.ts";

/**
 * How many obstacles the answer of each agency frees, when nobody else answers but those who are freed by it: an obstacle
 * is gone when all have answered that it waits for, and an agency answers once nothing holds it up any more.
 */
export function countFreed({ agencies, obstacles, waiters, own }: WaitingGraph): number[] {
  // Counted down for one agency and up again for the next.
  const unanswered = Int32Array.from(obstacles, ({ awaits }) => awaits.length);
  const holding = Int32Array.from(own, (each) => each.length);
  return agencies.map((_, blocker) => {
    const answering = [blocker];
    const asked: number[] = [];
    const freed: number[] = [];
    // Grows while it is walked.
    for (const agency of answering)
      for (const waiter of waiters[agency] ?? []) {
        asked.push(waiter);
        if (countDown(unanswered, waiter) > 0) continue;
        const held = obstacles[waiter]?.held ?? blocker;
        freed.push(held);
        if (countDown(holding, held) === 0 && held !== blocker) answering.push(held);
      }
    for (const waiter of asked) unanswered[waiter] = (unanswered[waiter] ?? 0) + 1;
    for (const held of freed) holding[held] = (holding[held] ?? 0) + 1;
    return freed.length;
  });
}

function countDown(counts: Int32Array, at: number): number {
  const left = (counts[at] ?? 0) - 1;
  counts[at] = left;
  return left;
}
