import type { ReadNode } from "./cascade-node-shape.ts";
import { indexRows, type Links, linkRows, type Row } from "./link-rows.ts";
import { topologicalOrder } from "./topological-order.ts";

/** A cascade as formulas compute with it: its links, its nodes ordered with parents before children, and their numbers. */
export interface Graph extends Links {
  readonly order: Int32Array;
  /** The node at a position, with its numbers read. */
  readonly read: (at: number) => ReadNode;
}

/** The graph of rows; links to nobody, and second links to the same row, count for nothing. */
export function linked(rows: readonly Row[], read: Graph["read"]): Graph {
  const links = linkRows(rows, indexRows(rows), () => undefined);
  return { ...links, order: topologicalOrder(links), read };
}
