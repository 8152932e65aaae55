import type { Finding, Path } from "../../core/index.ts";
import { compare, type Exact, exactToDecimal, formatNumber, HUNDRED, ONE, sumOf } from "../../number/index.ts";
import type { Shares } from "../roll-up/index.ts";
import { childrenAt, findingOf, type ReadNode } from "../tree/index.ts";
import type { CheckContext } from "./check-context.ts";

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

function shareFindings(node: ReadNode, shares: Shares, path: Path): Finding[] {
  switch (shares.kind) {
    case "declared":
      return [];
    case "equal":
      return [
        findingOf(
          "no-share",
          "info",
          node.id,
          path,
          { parents: node.parents.length },
          `"${node.title}" berinduk pada ${node.parents.length} simpul tanpa porsi; dalam penggabungan dibagi sama.`,
          `"${node.title}" hangs below ${node.parents.length} nodes without shares; they are taken to be equal.`,
        ),
      ];
    case "incomplete":
      return [
        findingOf(
          "share-sum",
          "error",
          node.id,
          path,
          {},
          `Porsi "${node.title}" disebut untuk sebagian induknya saja.`,
          `"${node.title}" has a share for some of its parents only.`,
        ),
      ];
    case "wrong-sum": {
      const sum = exactToDecimal(shares.sum);
      return [
        findingOf(
          "share-sum",
          "error",
          node.id,
          path,
          { sum },
          `Porsi "${node.title}" berjumlah ${formatNumber(sum)}; semestinya 1 atau 100.`,
          `The shares of "${node.title}" add up to ${formatNumber(sum, { locale: "en" })}; they should add up to 1 or 100.`,
        ),
      ];
    }
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
  if (!isAsked) return [];
  const sum = sumOf(given);
  const missing = weights.length - given.length;
  if (missing === 0 && (compare(sum, HUNDRED) === 0 || compare(sum, ONE) === 0)) return [];
  const [id, en] = of === "indicators" ? ["indikator", "indicators"] : ["turunan", "children"];
  return [
    findingOf(
      "weight-sum",
      "error",
      node.id,
      path,
      { of, sum: exactToDecimal(sum), missing },
      `Bobot ${id} "${node.title}" berjumlah ${formatNumber(exactToDecimal(sum))}, bukan 100${missing > 0 ? `; ${missing} tanpa bobot` : ""}.`,
      `The weights of the ${en} of "${node.title}" add up to ${formatNumber(exactToDecimal(sum), { locale: "en" })}, not to 100${missing > 0 ? `; ${missing} have none` : ""}.`,
    ),
  ];
}
