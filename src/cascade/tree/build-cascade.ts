import { addAll, readAll } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { type CascadeNode, cascadeNodeShape } from "./cascade-node-shape.ts";
import { type Cascade, keepGraph } from "./cascade-shape.ts";
import { checkLevelOrder } from "./check-level-order.ts";
import { type Cycle, findCycles } from "./find-cycles.ts";
import { childrenAt } from "./graph.ts";
import { itemAt } from "./item-at.ts";
import { keptRowsShape } from "./kept-row.ts";
import { indexRows, type Links, linkRows } from "./link-rows.ts";
import { type Graph, linked } from "./linked.ts";
import { cycleFinding, duplicateId, duplicateParent, missingParent, noRoot } from "./structure-findings.ts";
import { topologicalOrder } from "./topological-order.ts";

/**
 * A cascade with everything that is wrong with the structure of its rows.
 *
 * @term pohon kinerja dan temuannya
 */
export interface BuiltCascade {
  /** Says what this is. */
  readonly kind: "built-cascade";
  /** The sound part of the rows: it may be used whatever was found. */
  readonly cascade: Cascade;
  /** The structural faults, by row; `path` leads into the rows. */
  readonly findings: readonly Finding[];
}

/**
 * Builds a cascade from rows in any order. Faults of structure never throw: they are all found at once, and the sound
 * part stays usable.
 *
 * | code | what was found | what becomes of it |
 * |---|---|---|
 * | `duplicate-id` | a second row with the same id | the first row counts |
 * | `missing-parent` | a parent that no row has | the link is left out; a node left with no known parent is detached |
 * | `duplicate-parent` | a parent named twice by one row | the first link counts |
 * | `cycle` | rows that hang below themselves, with the path | they are detached, also where one has a sound parent too, with all that hangs below nothing else |
 * | `level-order` | a node no lower than what it hangs below | it stays |
 * | `no-root` | no row without parents | the cascade is empty |
 *
 * An agency's goals and objectives may hang below the goals and objectives of the region (another `agencyId`, or none);
 * otherwise each level of planning hangs below a higher one. Time grows linearly with rows and links, in chains of any
 * depth.
 *
 * @term pohon kinerja
 * @param nodes - The rows, read once.
 * @returns The cascade and the findings, in the order of the rows.
 * @throws A {@link SakipError} `invalid-input`, `invalid-number` or `out-of-range` (a share or weight below 0), with every
 * fault, when a row is no node at all.
 * @see No official source: that a tree has no cycle is logic. The levels name their sources: see
 * {@link cascadeLevelSources}.
 * @example
 * ```ts
 * import { buildCascade } from "sakip";
 *
 * const { cascade, findings } = buildCascade([
 *   { id: "p1", parents: ["s1"], level: "programme", title: "Program kesehatan", indicators: [] },
 *   { id: "s1", parents: [], level: "objective", title: "Derajat kesehatan meningkat", indicators: [] },
 *   { id: "p2", parents: ["s9"], level: "programme", title: "Program gizi", indicators: [] },
 * ]);
 * cascade.roots // => ["s1"]
 * cascade.detached // => ["p2"]
 * findings.map(({ code, subject }) => [code, subject]) // => [["missing-parent", "p2"]]
 * ```
 */
export function buildCascade(nodes: Iterable<CascadeNode>): BuiltCascade {
  const [given] = readAll([keptRowsShape, nodes, "nodes"]);
  const { rows, indexOf, position, findings } = withoutDuplicates(given);
  const links = linkRows(rows, indexOf, (row, parent, fault) => {
    const found = fault === "missing-parent" ? missingParent : duplicateParent;
    findings.push(found(itemAt(rows, row), position(row), parent));
  });
  const order = topologicalOrder(links);
  const cycles = order.length === rows.length ? [] : findCycles(links, rowsNotIn(order, rows.length));
  for (const { path, members } of cycles)
    findings.push(cycleFinding(rows, path, members, position(itemAt(members, 0))));

  const isSound = findings.length === 0 ? undefined : markSound(rows, links, cycles);
  const cascade = freezeCascade(rows, isSound);
  const read: Graph["read"] = (at) => readAll([cascadeNodeShape, cascade.nodes[at]])[0];
  const graph = isSound === undefined ? { ...links, order, read } : linked(cascade.nodes, read);
  keepGraph(cascade, graph);
  addAll(
    findings,
    checkLevelOrder(cascade.nodes, graph, (id) => position(indexOf.get(id) as number)),
  );
  findings.sort((a, b) => (a.path[0] as number) - (b.path[0] as number));
  if (cascade.roots.length === 0) findings.push(noRoot(given.length));
  return Object.freeze({ kind: "built-cascade", cascade, findings: Object.freeze(findings) });
}

interface FirstRows {
  readonly rows: readonly CascadeNode[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Where a row stood among those given. */
  readonly position: (row: number) => number;
  readonly findings: Finding[];
}

function withoutDuplicates(given: readonly CascadeNode[]): FirstRows {
  const indexOf = indexRows(given);
  if (indexOf.size === given.length) return { rows: given, indexOf, position: (row) => row, findings: [] };
  const first = new Map<string, number>();
  const findings: Finding[] = [];
  given.forEach((node, at) => {
    const earlier = first.get(node.id);
    if (earlier === undefined) first.set(node.id, at);
    else findings.push(duplicateId(node, at, earlier));
  });
  const positions = [...first.values()];
  const rows = positions.map((at) => itemAt(given, at));
  return { rows, indexOf: indexRows(rows), position: (row) => itemAt(positions, row), findings };
}

function rowsNotIn(order: Int32Array, rows: number): number[] {
  const isKnown = new Uint8Array(rows);
  for (const row of order) isKnown[row] = 1;
  return Array.from({ length: rows }, (_, i) => i).filter((i) => isKnown[i] === 0);
}

/** Marks the rows off every cycle that hang, by some chain of such rows, below a row that names no parent. */
function markSound(rows: readonly CascadeNode[], links: Links, cycles: readonly Cycle[]): Uint8Array {
  const isSound = new Uint8Array(rows.length);
  const isKnotted = new Uint8Array(rows.length);
  for (const { members } of cycles) for (const member of members) isKnotted[member] = 1;
  const reached = rows.flatMap(({ parents }, i) => (parents.length === 0 ? [i] : []));
  for (const root of reached) isSound[root] = 1;
  for (let at = 0; at < reached.length; at++) {
    for (const child of childrenAt(links, itemAt(reached, at))) {
      if (isSound[child] === 1 || isKnotted[child] === 1) continue;
      isSound[child] = 1;
      reached.push(child);
    }
  }
  return isSound;
}

function freezeCascade(rows: readonly CascadeNode[], isSound: Uint8Array | undefined): Cascade {
  const nodes = isSound === undefined ? rows : rows.filter((_, i) => isSound[i] === 1);
  const detached = isSound === undefined ? [] : rows.filter((_, i) => isSound[i] === 0);
  const ids = (of: readonly CascadeNode[]): readonly string[] => Object.freeze(of.map(({ id }) => id));
  return Object.freeze({
    kind: "cascade",
    nodes: Object.freeze(nodes),
    roots: ids(nodes.filter(({ parents }) => parents.length === 0)),
    detached: ids(detached),
  });
}
