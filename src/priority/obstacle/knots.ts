import type { WaitingGraph } from "./waiting-graph.ts";

/** Agencies that all wait for each other, or one alone; those whose answers reach others come behind these others. */
export interface Knots {
  readonly members: readonly (readonly number[])[];
  /** For each agency the place of its knot. */
  readonly knotOf: readonly number[];
}

/** A way through the graph: the agency, and how many of its waiters were looked at. */
interface Step {
  readonly agency: number;
  next: number;
}

/**
 * The strongly connected components of the graph, by Tarjan's algorithm, without recursion: a chain of a hundred thousand
 * agencies must not end the stack.
 */
export function knotsOf({ agencies, obstacles, waiters }: WaitingGraph): Knots {
  const members: number[][] = [];
  const knotOf = agencies.map(() => -1);
  const order = agencies.map(() => -1);
  const lowest = new Int32Array(agencies.length);
  const open: number[] = [];
  let visited = 0;
  const visit = (agency: number): Step => {
    order[agency] = lowest[agency] = visited++;
    open.push(agency);
    return { agency, next: 0 };
  };
  const lower = (agency: number, to: number | undefined) => {
    lowest[agency] = Math.min(lowest[agency] ?? 0, to ?? 0);
  };
  for (const root of agencies.keys()) {
    if (order[root] !== -1) continue;
    const way = [visit(root)];
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const { agency } = step;
      const waiter = waiters[agency]?.[step.next++];
      if (waiter === undefined) {
        way.pop();
        const before = way.at(-1);
        if (before !== undefined) lower(before.agency, lowest[agency]);
        if (lowest[agency] === order[agency]) {
          const knot = open.splice(open.lastIndexOf(agency));
          for (const each of knot) knotOf[each] = members.length;
          members.push(knot.sort((a, b) => a - b));
        }
        continue;
      }
      const held = obstacles[waiter]?.held ?? agency;
      if (order[held] === -1) way.push(visit(held));
      else if (knotOf[held] === -1) lower(agency, order[held]);
    }
  }
  return { members, knotOf };
}
