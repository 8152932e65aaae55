import { type CascadeLevel, childrenAt, itemAt, monitoringStops, numberAt } from "../tree/index.ts";
import type { CheckContext } from "./check-context.ts";

const MONITORED: readonly CascadeLevel[] = ["echelon-3", "echelon-4", "individual"];

/** `monitoring-stops`: a post of echelon II below which no post of echelon III or lower has an indicator. */
export function checkMonitoring({ cascade, graph, findings }: CheckContext): void {
  const reaches = new Uint8Array(cascade.nodes.length);
  for (let k = graph.order.length - 1; k >= 0; k--) {
    const at = numberAt(graph.order, k);
    const { level, indicators } = itemAt(cascade.nodes, at);
    const isReached = MONITORED.includes(level) && indicators.length > 0;
    if (isReached || childrenAt(graph, at).some((child) => reaches[child] === 1)) reaches[at] = 1;
  }
  cascade.nodes.forEach((node, at) => {
    if (node.level !== "echelon-2" || reaches[at] === 1) return;
    const { id, title, level } = node;
    findings.push(monitoringStops({ subject: id, path: ["nodes", at] }, { title, level, missing: "indicator" }));
  });
}
