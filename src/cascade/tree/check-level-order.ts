import { findingKind, tell, textFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { CascadeLadder } from "./cascade-level.ts";
import type { CascadeNode } from "./cascade-node-shape.ts";
import { cascadeLevels } from "./data/cascade-levels.ts";
import { parentsAt } from "./graph.ts";
import { itemAt, numberAt } from "./item-at.ts";
import { levelFact } from "./level-fact.ts";
import type { Graph } from "./linked.ts";

const LADDERS: readonly CascadeLadder[] = ["planning", "outcome", "organisation"];
const NOBODY = -1;

/**
 * Nodes that stand on or above the level of the next node of their own ladder over them. Nodes of other ladders in
 * between (a critical success factor, a post) hide nothing: the nearest one above is found through them.
 */
export function checkLevelOrder(nodes: readonly CascadeNode[], graph: Graph, rowOf: (id: string) => number): Finding[] {
  const findings: Finding[] = [];
  // For each ladder, the position of the deepest node of it at or above each node.
  const above = LADDERS.map(() => new Int32Array(nodes.length).fill(NOBODY));
  for (const at of graph.order) {
    const node = itemAt(nodes, at);
    const { ladder, rank } = cascadeLevels[node.level];
    const parents = parentsAt(graph, at);
    LADDERS.forEach((each, l) => {
      const deepest = itemAt(above, l);
      for (const parent of parents) {
        const over = numberAt(deepest, parent);
        if (over === NOBODY) continue;
        if (rankOf(nodes, over) > rankOf(nodes, numberAt(deepest, at))) deepest[at] = over;
        if (each === ladder && rank !== null && isOutOfOrder(itemAt(nodes, over), node))
          findings.push(outOfOrder(itemAt(nodes, over), node, rowOf(node.id)));
      }
      if (each === ladder && rank !== null) deepest[at] = at;
    });
  }
  return findings;
}

function rankOf(nodes: readonly CascadeNode[], at: number): number {
  return at === NOBODY ? NOBODY : (cascadeLevels[itemAt(nodes, at).level].rank ?? NOBODY);
}

function isOutOfOrder(over: CascadeNode, node: CascadeNode): boolean {
  const [upper, lower] = [cascadeLevels[over.level], cascadeLevels[node.level]];
  const down = (lower.rank as number) - (upper.rank as number);
  if (down > 0) return false;
  switch (lower.ladder) {
    case "planning":
      // The plan of an agency begins anew below the objectives of the region.
      return !(over.agencyId !== node.agencyId && isStrategic(over) && isStrategic(node));
    case "outcome":
      // An outcome may be unfolded into outcomes of its own level.
      return down < 0;
    case "organisation":
      // A member of staff may lead a team.
      return node.level !== "individual";
  }
}

function isStrategic({ level }: CascadeNode): boolean {
  return level === "goal" || level === "objective";
}

const levelOrder = /* @__PURE__ */ findingKind("level-order", "warning", {
  facts: { title: textFact, level: levelFact, above: textFact, aboveTitle: textFact, aboveLevel: levelFact },
  id: (is) =>
    `"${is.title}" (${is.level}) berada di bawah "${is.aboveTitle}" (${is.aboveLevel}), padahal jenjangnya tidak lebih rendah.`,
  en: (is) =>
    `"${is.title}" (${is.level}) stands below "${is.aboveTitle}" (${is.aboveLevel}), whose level is no higher.`,
});

function outOfOrder(over: CascadeNode, { id, title, level }: CascadeNode, row: number): Finding {
  const facts = { title, level, above: over.id, aboveTitle: over.title, aboveLevel: over.level };
  return tell(levelOrder, { subject: id, path: [row, "level"] }, facts);
}
