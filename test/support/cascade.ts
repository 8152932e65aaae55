import type { CascadeIndicator, CascadeLevel, CascadeNode } from "sakip";

/** A node with the keys that a test is about, and plain values for the others. */
export function node(
  id: string,
  parents: CascadeNode["parents"] = [],
  more: Partial<Omit<CascadeNode, "id" | "parents">> = {},
): CascadeNode {
  return { id, parents, level: "intermediate-outcome", title: `Node ${id}`, indicators: [], ...more };
}

/** A node of a level. */
export function levelNode(level: CascadeLevel, id: string, parents: CascadeNode["parents"] = []): CascadeNode {
  return node(id, parents, { level });
}

/** An indicator that lacks nothing, with the keys that a test is about. */
export function indicator(id: string, more: Partial<Omit<CascadeIndicator, "id">> = {}): CascadeIndicator {
  return { id, title: `Indicator ${id}`, unit: "dokumen", polarity: "maximize", target: 10, ...more };
}
