import { BUDGETED_LEVELS, type Cascade, type CascadeNode, type Graph, parentsAt } from "../tree/index.ts";

/** The uppermost programmes, activities and sub-activities at or below the nodes of a post, in the order of the rows. */
export function uppermostBudgets({ nodes }: Cascade, graph: Graph, owned: readonly number[]): CascadeNode[] {
  const own = new Set(owned);
  const agencies = new Set(owned.map((at) => (nodes[at] as CascadeNode).agencyId).filter((id) => id !== undefined));
  const inScope = new Uint8Array(nodes.length);
  const isCovered = new Uint8Array(nodes.length);
  const isListed = new Uint8Array(nodes.length);
  for (const at of graph.order) {
    const { level, agencyId } = nodes[at] as CascadeNode;
    const parents = parentsAt(graph, at);
    if (own.has(at) || parents.some((up) => inScope[up] === 1)) inScope[at] = 1;
    if (parents.some((up) => isCovered[up] === 1 || isListed[up] === 1)) isCovered[at] = 1;
    // Cross-cutting programmes of another agency are that agency's to promise.
    const isOwn = agencies.size === 0 || agencyId === undefined || agencies.has(agencyId);
    if (BUDGETED_LEVELS.includes(level) && inScope[at] === 1 && isCovered[at] === 0 && isOwn) isListed[at] = 1;
  }
  return nodes.filter((_, at) => isListed[at] === 1);
}
