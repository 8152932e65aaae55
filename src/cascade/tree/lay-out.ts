import type { CascadeNode } from "./cascade-node-shape.ts";
import type { Cascade } from "./cascade-shape.ts";
import { childrenAt } from "./graph.ts";
import { itemAt, numberAt } from "./item-at.ts";
import type { Graph } from "./linked.ts";

/** One printed place of a node, with the rows it covers. */
export interface Place {
  readonly node: CascadeNode;
  /** The position of the place of its parent among the places, −1 for a root. */
  readonly above: number;
  readonly depth: number;
  readonly path: string;
  /** Whether the node has an earlier place: what hangs below it is not laid out again. */
  readonly repeated: boolean;
  /** The first row it covers. */
  start: number;
  /** How many rows it covers. */
  span: number;
}

/** The places of all nodes, each before those below it, with their rows. `leastRows` is what a node needs by itself. */
export function layOut(cascade: Cascade, graph: Graph, leastRows: (node: CascadeNode) => number): readonly Place[] {
  const places = walk(cascade, graph);
  const needed = new Float64Array(places.length);
  const lastBelow = new Int32Array(places.length).fill(-1);
  // From below: a node covers the rows of its children, and never fewer than it needs itself.
  for (let i = places.length - 1; i >= 0; i--) {
    const place = itemAt(places, i);
    place.span = Math.max(needed[i] as number, place.repeated ? 1 : leastRows(place.node), 1);
    if (place.above === -1) continue;
    needed[place.above] = (needed[place.above] as number) + place.span;
    if (lastBelow[place.above] === -1) lastBelow[place.above] = i;
  }
  // From above: children follow each other, and the last one fills what is left.
  const free = new Float64Array(places.length);
  let row = 0;
  places.forEach((place, i) => {
    if (place.above === -1) {
      place.start = row;
      row += place.span;
    } else {
      const above = itemAt(places, place.above);
      place.start = free[place.above] as number;
      if (lastBelow[place.above] === i) place.span = above.start + above.span - place.start;
      free[place.above] = place.start + place.span;
    }
    free[i] = place.start;
  });
  return places;
}

function walk(cascade: Cascade, graph: Graph): Place[] {
  const hasPlace = new Uint8Array(cascade.nodes.length);
  const places: Place[] = [];
  const pending: number[] = [];
  const push = (children: Int32Array, above: number): void => {
    for (let k = children.length - 1; k >= 0; k--) pending.push(above, numberAt(children, k));
  };
  push(
    Int32Array.from(cascade.roots, (id) => graph.indexOf.get(id) as number),
    -1,
  );
  while (pending.length > 0) {
    const at = pending.pop() as number;
    const above = pending.pop() as number;
    const node = itemAt(cascade.nodes, at);
    const repeated = hasPlace[at] === 1;
    const upper = places[above];
    const path = upper === undefined ? stepOf(node) : `${upper.path}/${stepOf(node)}`;
    places.push({ node, above, depth: upper === undefined ? 0 : upper.depth + 1, path, repeated, start: 0, span: 0 });
    hasPlace[at] = 1;
    if (!repeated) push(childrenAt(graph, at), places.length - 1);
  }
  return places;
}

// An id with a slash must not look like two steps.
function stepOf({ id }: CascadeNode): string {
  return /[/%]/.test(id) ? id.replaceAll("%", "%25").replaceAll("/", "%2F") : id;
}
