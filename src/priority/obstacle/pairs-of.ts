import type { CoordinationPair } from "./coordination.ts";
import type { WaitingGraph } from "./waiting-graph.ts";

/** Two agencies, and in which direction there is waiting. */
interface Pair {
  readonly first: number;
  readonly second: number;
  readonly obstacles: string[];
  firstWaits: boolean;
  secondWaits: boolean;
}

/** Every two agencies with obstacles between them, those with most first; of equals those that appear first. */
export function pairsOf({ agencies, obstacles }: WaitingGraph): readonly CoordinationPair[] {
  const pairs = new Map<number, Pair>();
  for (const { id, held, awaits } of obstacles)
    for (const awaited of awaits) {
      const [first, second] = held < awaited ? [held, awaited] : [awaited, held];
      const key = first * agencies.length + second;
      const pair = pairs.get(key) ?? { first, second, obstacles: [], firstWaits: false, secondWaits: false };
      pair.obstacles.push(id);
      if (held === first) pair.firstWaits = true;
      else pair.secondWaits = true;
      pairs.set(key, pair);
    }
  const nameOf = (agency: number): string => agencies[agency] ?? "";
  return [...pairs.values()]
    .sort((a, b) => b.obstacles.length - a.obstacles.length)
    .map(({ first, second, obstacles: between, firstWaits, secondWaits }) => ({
      agencies: [nameOf(first), nameOf(second)],
      obstacles: between,
      mutual: firstWaits && secondWaits,
    }));
}
