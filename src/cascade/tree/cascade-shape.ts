import {
  as,
  type Bilingual,
  document,
  type Given,
  list,
  literal,
  object,
  optional,
  type Read,
  type Reading,
  type Refuse,
  type Shape,
  text,
  where,
} from "../../core/index.ts";
import { cascadeNodeShape } from "./cascade-node-shape.ts";
import { itemAt } from "./item-at.ts";
import { type Graph, linked } from "./linked.ts";

const writtenShape = /* @__PURE__ */ (() =>
  object(
    {
      /** Says what this is. */
      kind: optional(literal("cascade")),
      /** The nodes, in the order of the rows. Siblings keep that order. */
      nodes: list(cascadeNodeShape),
      /** The ids of the nodes that name no parent. */
      roots: list(text),
      /** The ids of the nodes left out: on a cycle, or below nothing but missing parents and cycles. */
      detached: optional(list(text)),
    },
    { open: true },
  ))();

/**
 * The sound part of a plan: every node in it hangs, through known parents, below a root, and no node below itself. Plain
 * data that survives JSON.
 *
 * @term pohon kinerja
 */
export interface Cascade extends Given<typeof writtenShape> {
  /** Says what this is. */
  readonly kind: "cascade";
  /** The ids of the nodes left out: on a cycle, or below nothing but missing parents and cycles. */
  readonly detached: readonly string[];
}

/** A reading that brings along the graph which was made while the cascade was built. */
interface Building extends Reading {
  readonly graph: Graph;
}

/**
 * The shape of a {@link Cascade} that comes back from where it was kept. One that {@link buildCascade} gave is not read
 * again.
 *
 * @term pohon kinerja
 */
export const cascadeShape: Shape<Cascade, Graph> = /* @__PURE__ */ (() => {
  const stored = as(where(writtenShape, lawOfBuilt), ({ nodes }) => linked(nodes, (at) => itemAt(nodes, at)));
  return document<Shape<Cascade, Graph>>({
    read: (value, reading) => ("graph" in reading ? (reading as Building).graph : stored.read(value, reading)),
    about: stored.about,
  });
})();

/** Keeps the graph of a cascade that was built, as if it had been read. */
export function keepGraph(cascade: Cascade, graph: Graph): void {
  const building: Building = { at: [], problems: [], strange: 0, own: true, graph };
  cascadeShape.read(cascade, building);
}

/** What no cascade that was built has: an id twice, a cycle, a root that is no node. */
function lawOfBuilt({ nodes, roots }: Read<typeof writtenShape>, refuse: Refuse): void {
  const { indexOf, order } = linked(nodes, (at) => itemAt(nodes, at));
  if (indexOf.size !== nodes.length || order.length !== nodes.length) refuse("invalid-input", ["nodes"], built);
  roots.forEach((root, at) => {
    if (!indexOf.has(root)) refuse("invalid-input", ["roots", at], idOfNode);
  });
}

const built: Bilingual = { en: "what buildCascade gave", id: "hasil buildCascade" };
const idOfNode: Bilingual = { en: "the id of a node", id: "id sebuah simpul" };
