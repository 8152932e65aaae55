import { findingKind, optionalFact, type Path, tell, textFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { countFact, type Exact, exactToDecimal, figureFact } from "../../number/index.ts";
import type { Shares } from "../roll-up/index.ts";
import { childrenAt, type ReadNode } from "../tree/index.ts";
import type { CheckContext } from "./check-context.ts";
import { weightSumFindings } from "./weight-sum-findings.ts";

/** What does not add up exactly: `share-sum`, `no-share`, `weight-sum`. */
export function checkSums({ cascade, graph, standings, findings }: CheckContext): void {
  for (const at of cascade.nodes.keys()) {
    const node = graph.read(at);
    const children = Array.from(childrenAt(graph, at), (child) => standings.weightFor(child, node.id));
    if (node.ownPart === true && children.length > 0) children.push(node.ownWeight);
    const indicators = node.indicators.map(({ weight }) => weight);
    findings.push(...shareFindings(node, standings.sharesOf(at), ["nodes", at, "parents"]));
    findings.push(...weightFindings(node, indicators, "indicators", ["nodes", at, "indicators"]));
    findings.push(...weightFindings(node, children, "children", ["nodes", at]));
  }
}

const noShare = /* @__PURE__ */ findingKind("no-share", "info", {
  facts: { title: textFact, parents: countFact },
  id: (is) => `"${is.title}" berinduk pada ${is.parents} simpul tanpa porsi; dalam penggabungan dibagi sama.`,
  en: (is) => `"${is.title}" hangs below ${is.parents} nodes without shares; they are taken to be equal.`,
});

const shareSum = /* @__PURE__ */ (() =>
  findingKind("share-sum", "error", {
    facts: { title: textFact, sum: optionalFact(figureFact) },
    id: ({ title, sum }) =>
      sum === undefined
        ? `Porsi "${title}" disebut untuk sebagian induknya saja.`
        : `Porsi "${title}" berjumlah ${sum}; semestinya 1 atau 100.`,
    en: ({ title, sum }) =>
      sum === undefined
        ? `"${title}" has a share for some of its parents only.`
        : `The shares of "${title}" add up to ${sum}; they should add up to 1 or 100.`,
  }))();

function shareFindings({ id, title, parents }: ReadNode, shares: Shares, path: Path): Finding[] {
  const place = { subject: id, path };
  switch (shares.kind) {
    case "declared":
      return [];
    case "equal":
      return [tell(noShare, place, { title, parents: parents.length })];
    case "incomplete":
      return [tell(shareSum, place, { title })];
    case "wrong-sum":
      return [tell(shareSum, place, { title, sum: exactToDecimal(shares.sum) })];
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
