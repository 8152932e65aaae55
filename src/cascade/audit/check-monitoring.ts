import { type CascadeLevel, childrenAt, findingOf, itemAt, numberAt } from "../tree/index.ts";
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
    findings.push(
      findingOf(
        "monitoring-stops",
        "warning",
        node.id,
        ["nodes", at],
        { level: node.level },
        `Pemantauan "${node.title}" berhenti di atas eselon III: tidak ada indikator pada eselon III atau di bawahnya.`,
        `Monitoring of "${node.title}" stops above echelon III: there is no indicator at echelon III or lower.`,
      ),
    );
  });
}
