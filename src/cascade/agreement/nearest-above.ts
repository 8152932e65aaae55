import { addAll } from "../../core/index.ts";
import { type Graph, parentsAt } from "../tree/index.ts";

/**
 * The positions of the nearest nodes above one that another owner answers for, in the order of the rows: what a promise
 * about it rests on. Nodes of the same owner, or of none, are passed through.
 */
export function nearestAbove(graph: Graph, at: number): number[] {
  const { ownerId } = graph.read(at);
  const found = new Set<number>();
  const seen = new Set<number>([at]);
  const pending = [...parentsAt(graph, at)];
  for (let up = pending.pop(); up !== undefined; up = pending.pop()) {
    if (seen.has(up)) continue;
    seen.add(up);
    const above = graph.read(up).ownerId;
    if (above !== undefined && above !== ownerId) found.add(up);
    else addAll(pending, parentsAt(graph, up));
  }
  return [...found].sort((a, b) => a - b);
}
