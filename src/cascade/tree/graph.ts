import { readAll } from "../../core/index.ts";
import { type Cascade, cascadeShape } from "./cascade-shape.ts";
import type { Links } from "./link-rows.ts";
import type { Graph } from "./linked.ts";

/** The graph of a cascade; what is no cascade is refused. */
export function graphOf(cascade: Cascade): Graph {
  return readAll([cascadeShape, cascade, "cascade"])[0];
}

/** The positions of the children of a node, in the order of the rows. */
export function childrenAt({ childStart, childAt }: Links, node: number): Int32Array {
  return childAt.subarray(childStart[node], childStart[node + 1]);
}

/** The positions of the parents of a node, in the order of its links. */
export function parentsAt({ parentStart, parentAt }: Links, node: number): Int32Array {
  return parentAt.subarray(parentStart[node], parentStart[node + 1]);
}
