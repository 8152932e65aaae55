import { type Graph, parentsAt } from "../tree/index.ts";

/**
 * The positions of the nearest nodes above each one that another owner than a given one answers for, in the order of the
 * rows: what a promise about it rests on. Nodes of the same owner, or of none, are passed through.
 */
export function nearestAbove(graph: Graph, ownerId: string | undefined): (at: number) => readonly number[] {
  const found: (readonly number[])[] = [];
  // Parents come before children, so that a node takes over what stands above those that it passes through.
  for (const at of graph.order) {
    const direct: number[] = [];
    const passed = new Set<readonly number[]>();
    for (const up of parentsAt(graph, at)) {
      const owner = graph.read(up).ownerId;
      const above = found[up] ?? NONE;
      if (owner !== undefined && owner !== ownerId) direct.push(up);
      else if (above.length > 0) passed.add(above);
    }
    found[at] = together(direct, [...passed]);
  }
  return (at) => found[at] ?? NONE;
}

const NONE: readonly number[] = [];

/** One list of all: a single one as it is, so that a long chain holds it once. */
function together(direct: readonly number[], passed: readonly (readonly number[])[]): readonly number[] {
  if (direct.length === 0 && passed.length < 2) return passed[0] ?? NONE;
  return [...new Set([...direct, ...passed.flat()])].sort((a, b) => a - b);
}
