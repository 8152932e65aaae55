import { buildCascade, type CascadeNode, type RollUpOptions, rollUp } from "sakip";

type Case = readonly [
  readonly Omit<CascadeNode, "title" | "indicators">[],
  Readonly<Record<string, string>>,
  RollUpOptions["rule"],
  RollUpOptions["missing"],
];

export function cascade([nodes, reported, rule, missing]: Case): unknown {
  const whole = buildCascade(nodes.map((node) => ({ ...node, title: node.id, indicators: [] }))).cascade;
  const rows = rollUp(whole, ({ id }) => reported[id], { rule, missing });
  return rows.map((row) => [row.id, row.status === "computed" ? row.value : row.reason]);
}
