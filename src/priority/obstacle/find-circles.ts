import type { Knots } from "./knots.ts";
import type { WaitingGraph } from "./waiting-graph.ts";

/** Of each knot a shortest circle through its first agency: each waits for the next, and the last for the first. */
export function findCircles(graph: WaitingGraph, { members, knotOf }: Knots): number[][] {
  const cameFrom = new Int32Array(graph.agencies.length).fill(-1);
  return members
    .filter((knot) => knot.length > 1)
    .sort(([a = 0], [b = 0]) => a - b)
    .map(([first = 0]) => circleThrough(first, graph, { knotOf, cameFrom }));
}

interface Search {
  readonly knotOf: readonly number[];
  /** From where a search first came to an agency: every agency is in one knot, so that one array serves all. */
  readonly cameFrom: Int32Array;
}

function circleThrough(first: number, { obstacles, own }: WaitingGraph, { knotOf, cameFrom }: Search): number[] {
  const queue = [first];
  // Grows while it is walked.
  for (const agency of queue)
    for (const obstacle of own[agency] ?? [])
      for (const awaited of obstacles[obstacle]?.awaits ?? []) {
        if (awaited === first) return wayTo(agency, first, cameFrom);
        if (knotOf[awaited] !== knotOf[first] || cameFrom[awaited] !== -1) continue;
        cameFrom[awaited] = agency;
        queue.push(awaited);
      }
  return []; // never: in a knot there is a way back
}

function wayTo(last: number, first: number, cameFrom: Int32Array): number[] {
  const way: number[] = [];
  for (let agency = last; agency !== first; agency = cameFrom[agency] ?? first) way.push(agency);
  return [first, ...way.reverse()];
}
