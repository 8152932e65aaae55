import { buildCascade, type CascadeIndicator, type CascadeLevel, type CascadeNode, checkCascade } from "sakip";

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

/** The findings of a check with one of these codes, as code and subject. */
export function found(
  nodes: readonly CascadeNode[],
  codes: readonly string[],
  options: Parameters<typeof checkCascade>[1] = {},
): [string, string][] {
  return checkCascade(buildCascade(nodes).cascade, options)
    .filter(({ code }) => codes.includes(code))
    .map(({ code, subject }) => [code, subject]);
}
