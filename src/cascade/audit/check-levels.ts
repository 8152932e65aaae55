import type { Finding } from "../../finding/index.ts";
import {
  CASCADE_LEVELS,
  type CascadeLadder,
  type CascadeLevel,
  type CascadeNode,
  cascadeLevels,
  itemAt,
  levelSkipped,
  parentsAt,
} from "../tree/index.ts";
import type { CheckContext } from "./check-context.ts";

// A region has no echelon I, and few plans of agencies repeat the mission.
const OPTIONAL: readonly CascadeLevel[] = ["mission", "echelon-1"];

/** A node that has a place on a ladder, with that place. */
interface Placed {
  readonly node: CascadeNode;
  readonly rank: number;
}

/** `level-skipped`: a node two or more levels below the nearest node of its own ladder above it. */
export function checkLevels({ cascade, graph, options, findings }: CheckContext): void {
  const optional = new Set(options.optionalLevels ?? OPTIONAL);
  const levels = CASCADE_LEVELS.filter((level) => !optional.has(level));
  // For each ladder, the deepest node of it at or above each node.
  const deepest = cascade.nodes.map(() => new Map<CascadeLadder, Placed>());
  for (const at of graph.order) {
    const node = itemAt(cascade.nodes, at);
    const { ladder, rank } = cascadeLevels[node.level];
    const own = itemAt(deepest, at);
    for (const parent of parentsAt(graph, at))
      for (const [each, above] of itemAt(deepest, parent))
        if (above.rank > (own.get(each)?.rank ?? -1)) own.set(each, above);
    const above = own.get(ladder);
    if (rank === null) continue;
    own.set(ladder, { node, rank });
    if (above === undefined) continue;
    const skipped = levels.filter((level) => {
      const { ladder: own, rank: between } = cascadeLevels[level];
      return own === ladder && between !== null && between > above.rank && between < rank;
    });
    if (skipped.length > 0) findings.push(skips(node, above.node, skipped, at));
  }
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
