import { checkArray, checkObject, isFrozenThrough, type Problem, problemAt, refuseIfAny } from "../../core/index.ts";
import type { Cascade } from "./cascade.ts";
import { checkRow } from "./check-row.ts";
import { indexRows, type Links, linkRows } from "./link-rows.ts";
import { isPlainly } from "./read-rows.ts";
import { topologicalOrder } from "./topological-order.ts";

/** The links of a cascade, and its nodes ordered with parents before children. */
export interface Graph extends Links {
  readonly order: Int32Array;
}

// A cascade is plain data, and this is its index: computed from the cascade alone, and forgotten with it. It is kept for a
// cascade that cannot change; one that came back from JSON can, and gets the same one anew each time.
const graphs = new WeakMap<Cascade, Graph>();

/** The index of a cascade; what is no cascade is refused. */
export function graphOf(cascade: Cascade): Graph {
  const known = graphs.get(cascade);
  if (known !== undefined) return known;
  const problems: Problem[] = [];
  if (checkObject(cascade, ["cascade"], problems)) {
    const { nodes, roots } = cascade;
    if (checkArray(nodes, ["cascade", "nodes"], problems))
      for (const [at, node] of nodes.entries())
        if (!isPlainly(node)) checkRow(node, ["cascade", "nodes", at], problems);
    checkArray(roots, ["cascade", "roots"], problems);
  }
  refuseIfAny(problems);
  const graph = relink(cascade);
  checkBuilt(cascade, graph, problems);
  refuseIfAny(problems);
  return isFrozenThrough(cascade) ? remember(cascade, graph) : graph;
}

/** What no cascade that was built has: an id twice, a root that is no node, a cycle. */
function checkBuilt({ nodes, roots }: Cascade, { indexOf, order }: Graph, problems: Problem[]): void {
  if (indexOf.size !== nodes.length || order.length !== nodes.length)
    problems.push(problemAt("invalid-input", ["cascade", "nodes"], nodes, "what buildCascade gave"));
  for (const [at, root] of roots.entries())
    if (!indexOf.has(root))
      problems.push(problemAt("invalid-input", ["cascade", "roots", at], root, "the id of a node"));
}

/** The index of a cascade, made anew. */
export function relink(cascade: Cascade): Graph {
  const links = linkRows(cascade.nodes, indexRows(cascade.nodes), () => undefined);
  return { ...links, order: topologicalOrder(links) };
}

/** Keeps the index that was made while the cascade was built. */
export function remember(cascade: Cascade, graph: Graph): Graph {
  graphs.set(cascade, graph);
  return graph;
}

/** The positions of the children of a node, in the order of the rows. */
export function childrenAt({ childStart, childAt }: Graph, node: number): Int32Array {
  return childAt.subarray(childStart[node], childStart[node + 1]);
}

/** The positions of the parents of a node, in the order of its links. */
export function parentsAt({ parentStart, parentAt }: Graph, node: number): Int32Array {
  return parentAt.subarray(parentStart[node], parentStart[node + 1]);
}
