import { addAll, findingKind, type Path, tell, textFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { countFact, type Exact, exactToDecimal } from "../../number/index.ts";
import type { Shares } from "../roll-up/index.ts";
import { childrenAt, type ReadNode, shareSum } from "../tree/index.ts";
import type { CheckContext } from "./check-context.ts";
import { weightSumFindings } from "./weight-sum-findings.ts";

/** What does not add up exactly: `share-sum`, `no-share`, `weight-sum`. */
export function checkSums({ cascade, graph, standings, findings }: CheckContext): void {
  for (const at of cascade.nodes.keys()) {
    const node = graph.read(at);
    const children = Array.from(childrenAt(graph, at), (child) => standings.weightFor(child, node.id));
    if (node.ownPart === true && children.length > 0) children.push(node.ownWeight);
    const indicators = node.indicators.map(({ weight }) => weight);
    addAll(findings, shareFindings(node, standings.sharesOf(at), ["nodes", at, "parents"]));
    findings.push(...weightFindings(node, indicators, "indicators", ["nodes", at, "indicators"]));
    findings.push(...weightFindings(node, children, "children", ["nodes", at]));
  }
}

const noShare = /* @__PURE__ */ findingKind("no-share", "info", {
  facts: { title: textFact, parents: countFact },
  id: (is) => `"${is.title}" berinduk pada ${is.parents} simpul tanpa porsi; dalam penggabungan dibagi sama.`,
  en: (is) => `"${is.title}" hangs below ${is.parents} nodes without shares; they are taken to be equal.`,
});

function shareFindings({ id, title, parents }: ReadNode, shares: Shares, path: Path): Finding[] {
  const place = { subject: id, path };
  switch (shares.kind) {
    case "declared":
      return [];
    case "equal":
      return [tell(noShare, place, { title, parents: parents.length })];
    case "incomplete":
      return [shareSum(place, { title, nodeId: id })];
    case "wrong-sum":
      return [shareSum(place, { title, nodeId: id, sum: exactToDecimal(shares.sum) })];
  }
}

function weightFindings(
  node: ReadNode,
  weights: readonly (Exact | undefined)[],
  of: "indicators" | "children",
  path: Path,
): Finding[] {
  const given = weights.filter((weight) => weight !== undefined);
  const isAsked = given.length > 0 || (of === "children" && node.rollUp === "weighted" && weights.length > 0);
  return isAsked ? weightSumFindings({ subject: node.id, path }, { title: node.title, of }, weights) : [];
}
