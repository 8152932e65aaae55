import type { CascadeNode } from "./cascade-node.ts";

/**
 * The sound part of a plan: every node in it hangs, through known parents, below a root, and no node below itself. Plain
 * data that survives JSON.
 *
 * @term pohon kinerja
 */
export interface Cascade {
  /** The nodes, in the order of the rows. Siblings keep that order. */
  readonly nodes: readonly CascadeNode[];
  /** The ids of the nodes that name no parent. */
  readonly roots: readonly string[];
  /** The ids of the nodes left out: on a cycle, or below nothing but missing parents and cycles. */
  readonly detached: readonly string[];
}
