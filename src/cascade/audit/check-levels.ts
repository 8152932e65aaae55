import type { Finding } from "../../finding/index.ts";
import { type CascadeLevel, type CascadeNode, cascadeLevels, itemAt, levelSkipped, parentsAt } from "../tree/index.ts";
import type { CheckContext } from "./check-context.ts";

// A region has no echelon I, and few plans of agencies repeat the mission.
const OPTIONAL: readonly CascadeLevel[] = ["mission", "echelon-1"];

/** `level-skipped`: a node two or more levels below the nearest node of its own ladder above it. */
export function checkLevels({ cascade, graph, options, findings }: CheckContext): void {
  const optional = new Set(options.optionalLevels ?? OPTIONAL);
  const levels = (Object.keys(cascadeLevels) as CascadeLevel[]).filter((level) => !optional.has(level));
  // For each ladder, the deepest node of it at or above each node.
  const deepest = cascade.nodes.map((): Partial<Record<string, CascadeNode>> => ({}));
  for (const at of graph.order) {
    const node = itemAt(cascade.nodes, at);
    const { ladder, rank } = cascadeLevels[node.level];
    const own = itemAt(deepest, at);
    for (const parent of parentsAt(graph, at))
      for (const [each, above] of Object.entries(itemAt(deepest, parent)))
        if (above !== undefined && rankOf(above) > rankOf(own[each])) own[each] = above;
    const above = own[ladder];
    if (rank === null) continue;
    const between = (level: CascadeLevel): boolean => {
      const facts = cascadeLevels[level];
      return facts.ladder === ladder && facts.rank !== null && facts.rank > rankOf(above) && facts.rank < rank;
    };
    const skipped = above === undefined ? [] : levels.filter(between);
    own[ladder] = node;
    if (above !== undefined && skipped.length > 0) findings.push(skips(node, above, skipped, at));
  }
}

function rankOf(node: CascadeNode | undefined): number {
  return node === undefined ? -1 : (cascadeLevels[node.level].rank ?? -1);
}

function skips(
  { id, title, level }: CascadeNode,
  above: CascadeNode,
  skipped: readonly CascadeLevel[],
  at: number,
): Finding {
  const facts = { title, level, above: above.id, aboveTitle: above.title, aboveLevel: above.level, skipped };
  return levelSkipped({ subject: id, path: ["nodes", at, "level"] }, facts);
}
