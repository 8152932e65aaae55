import type { Finding, Path } from "../../core/index.ts";
import {
  add,
  compare,
  type Exact,
  exactToDecimal,
  HUNDRED,
  multiply,
  ONE,
  sign,
  subtract,
  sumOf,
  tryExact,
  ZERO,
} from "../../number/index.ts";
import { sharesOf } from "../roll-up/index.ts";
import { BUDGETED_LEVELS, type CascadeNode, childrenAt, findingOf } from "../tree/index.ts";
import type { CheckContext } from "./check-context.ts";

/** What does not add up exactly: `share-sum`, `no-share`, `weight-sum`, `budget-mismatch`, `budget-incomplete`. */
export function checkSums(context: CheckContext): void {
  const { cascade, graph, findings } = context;
  cascade.nodes.forEach((node, at) => {
    findings.push(...shareFindings(node, ["nodes", at, "parents"]));
    const indicatorWeights = node.indicators.map(({ weight }) => weight);
    findings.push(...weightFindings(node, indicatorWeights, "indicators", ["nodes", at, "indicators"]));
    const children = Array.from(childrenAt(graph, at), (child) => cascade.nodes[child] as CascadeNode);
    findings.push(
      ...weightFindings(
        node,
        children.map(({ weight }) => weight),
        "children",
        ["nodes", at],
      ),
    );
    findings.push(...budgetFindings(node, children, ["nodes", at, "budget"]));
  });
}

function shareFindings(node: CascadeNode, path: Path): Finding[] {
  const shares = sharesOf(node);
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
    case "wrong-sum":
      return [
        findingOf(
          "share-sum",
          "error",
          node.id,
          path,
          { sum: exactToDecimal(shares.sum) },
          `Porsi "${node.title}" berjumlah ${exactToDecimal(shares.sum)}; semestinya 1 atau 100, tanpa porsi di bawah nol.`,
          `The shares of "${node.title}" add up to ${exactToDecimal(shares.sum)}; they should add up to 1 or 100, none below zero.`,
        ),
      ];
  }
}

function weightFindings(
  node: CascadeNode,
  weights: readonly CascadeNode["weight"][],
  of: "indicators" | "children",
  path: Path,
): Finding[] {
  const given = weights.filter((weight) => weight !== undefined);
  const isAsked = given.length > 0 || (of === "children" && node.rollUp === "weighted" && weights.length > 0);
  if (!isAsked) return [];
  const read = given.map((weight) => tryExact(weight) as Exact);
  const sum = sumOf(read);
  const missing = weights.length - given.length;
  const negative = read.filter((weight) => sign(weight) < 0).length;
  if (missing === 0 && negative === 0 && (compare(sum, HUNDRED) === 0 || compare(sum, ONE) === 0)) return [];
  const [id, en] = of === "indicators" ? ["indikator", "indicators"] : ["turunan", "children"];
  return [
    findingOf(
      "weight-sum",
      "error",
      node.id,
      path,
      { of, sum: exactToDecimal(sum), missing, ...(negative > 0 && { negative }) },
      `Bobot ${id} "${node.title}" berjumlah ${exactToDecimal(sum)}, bukan 100${missing > 0 ? `; ${missing} tanpa bobot` : ""}${negative > 0 ? `; ${negative} di bawah nol` : ""}.`,
      `The weights of the ${en} of "${node.title}" add up to ${exactToDecimal(sum)}, not to 100${missing > 0 ? `; ${missing} have none` : ""}${negative > 0 ? `; ${negative} below zero` : ""}.`,
    ),
  ];
}

/** A budget against the budgets below it. Where some child has none, the sum is not known: missing is never zero. */
function budgetFindings(node: CascadeNode, children: readonly CascadeNode[], path: Path): Finding[] {
  const known = children.filter(({ budget }) => budget !== undefined);
  if (known.length === 0) return [];
  const missing = children.filter(({ budget }) => budget === undefined).map(({ id }) => id);
  const sum = known.reduce((total, child) => add(total, partOf(child, node.id)), ZERO);
  const facts = { sum: exactToDecimal(sum), children: children.length };
  if (node.budget === undefined || missing.length > 0) {
    // Goals and objectives are not printed with budgets, and half a sum says nothing.
    if (node.budget === undefined && (missing.length > 0 || !BUDGETED_LEVELS.includes(node.level))) return [];
    return [
      findingOf(
        "budget-incomplete",
        "info",
        node.id,
        path,
        { ...facts, missing: node.budget === undefined ? [node.id] : missing },
        node.budget === undefined
          ? `Pagu "${node.title}" tidak disebut; jumlah turunannya ${exactToDecimal(sum)}.`
          : `Pagu ${missing.length} turunan "${node.title}" tidak disebut, sehingga jumlahnya tidak dapat diperiksa.`,
        node.budget === undefined
          ? `"${node.title}" has no budget; those below it add up to ${exactToDecimal(sum)}.`
          : `${missing.length} nodes below "${node.title}" have no budget, so that the sum cannot be checked.`,
      ),
    ];
  }
  const own = tryExact(node.budget) as Exact;
  if (compare(own, sum) === 0) return [];
  const difference = exactToDecimal(subtract(own, sum));
  return [
    findingOf(
      "budget-mismatch",
      "error",
      node.id,
      path,
      { budget: exactToDecimal(own), ...facts, difference },
      `Pagu "${node.title}" ${exactToDecimal(own)}, jumlah turunannya ${exactToDecimal(sum)}: selisih ${difference}.`,
      `The budget of "${node.title}" is ${exactToDecimal(own)}, those below it add up to ${exactToDecimal(sum)}: ${difference} apart.`,
    ),
  ];
}

function partOf(child: CascadeNode, parentId: string): Exact {
  const shares = sharesOf(child);
  const budget = tryExact(child.budget) as Exact;
  return shares.kind === "declared" || shares.kind === "equal" ? multiply(budget, shares.of(parentId)) : budget;
}
