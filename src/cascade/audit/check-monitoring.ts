import { findingKind, tell, textFact } from "../../core/index.ts";
import { type CascadeLevel, childrenAt, itemAt, levelFact, numberAt } from "../tree/index.ts";
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
      tell(monitoringStops, { subject: node.id, path: ["nodes", at] }, { title: node.title, level: node.level }),
    );
  });
}

const monitoringStops = /* @__PURE__ */ findingKind("monitoring-stops", "warning", {
  facts: { title: textFact, level: levelFact },
  id: (is) =>
    `Pemantauan "${is.title}" berhenti di atas eselon III: tidak ada indikator pada eselon III atau di bawahnya.`,
  en: (is) => `Monitoring of "${is.title}" stops above echelon III: there is no indicator at echelon III or lower.`,
});
