import { childrenAt } from "./graph.ts";
import { itemAt, numberAt } from "./item-at.ts";
import type { Links } from "./link-rows.ts";

/** A group of rows each of which hangs below every other, and one shortest cycle through its first row. */
export interface Cycle {
  readonly members: readonly number[];
  /** Downwards: each is a parent of the next, and the last is the first again. */
  readonly path: readonly number[];
}

/**
 * Every knot of rows that hang below themselves, in the order of their first rows. Tarjan's algorithm with a stack of its
 * own: a chain of a million rows must not overflow the stack of the engine.
 */
export function findCycles(links: Links, candidates: readonly number[]): Cycle[] {
  const components = stronglyConnected(links, candidates);
  return components
    .map((members) => members.sort((a, b) => a - b))
    .sort((a, b) => itemAt(a, 0) - itemAt(b, 0))
    .map((members) => ({ members, path: shortestCycle(links, members) }));
}

function stronglyConnected({ childStart, childAt }: Links, candidates: readonly number[]): number[][] {
  const rows = childStart.length - 1;
  const seen = new Int32Array(rows); // 0 is not seen yet, else the number in order of discovery
  const low = new Int32Array(rows);
  const next = childStart.slice();
  const open: number[] = [];
  const isOpen = new Uint8Array(rows);
  const found: number[][] = [];
  let discovered = 0;
  const discover = (row: number, path: number[]): void => {
    seen[row] = low[row] = ++discovered;
    open.push(row);
    isOpen[row] = 1;
    path.push(row);
  };
  for (const start of candidates) {
    if (seen[start] !== 0) continue;
    const path: number[] = [];
    discover(start, path);
    while (path.length > 0) {
      const row = itemAt(path, path.length - 1);
      const k = numberAt(next, row);
      if (k < numberAt(childStart, row + 1)) {
        next[row] = k + 1;
        const child = numberAt(childAt, k);
        if (seen[child] === 0) discover(child, path);
        else if (isOpen[child] === 1) low[row] = Math.min(numberAt(low, row), numberAt(seen, child));
        continue;
      }
      path.pop();
      const above = path[path.length - 1];
      if (above !== undefined) low[above] = Math.min(numberAt(low, above), numberAt(low, row));
      if (low[row] === seen[row]) {
        const members = open.splice(open.lastIndexOf(row));
        for (const member of members) isOpen[member] = 0;
        if (members.length > 1 || isOwnChild(row, childStart, childAt)) found.push(members);
      }
    }
  }
  return found;
}

function isOwnChild(row: number, childStart: Int32Array, childAt: Int32Array): boolean {
  return childAt.subarray(childStart[row], childStart[row + 1]).includes(row);
}

/** Breadth first from the first member, downwards within the group, until a child is the first member again. */
function shortestCycle(links: Links, members: readonly number[]): number[] {
  const first = itemAt(members, 0);
  const group = new Set(members);
  const from = new Map<number, number>();
  const queue = [first];
  for (let at = 0; ; at++) {
    const row = itemAt(queue, at);
    for (const child of childrenAt(links, row)) {
      if (child === first) {
        const path = [first];
        for (let step = row; step !== first; step = from.get(step) as number) path.push(step);
        return [...path, first].reverse();
      }
      if (group.has(child) && !from.has(child)) {
        from.set(child, row);
        queue.push(child);
      }
    }
  }
}
