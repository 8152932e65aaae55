import type { Finding, Path } from "../../core/index.ts";
import {
  compare,
  type Exact,
  exactToDecimal,
  formatRupiah,
  multiply,
  ONE,
  sign,
  subtract,
  sumOf,
} from "../../number/index.ts";
import { BUDGETED_LEVELS, childrenAt, findingOf, type ReadNode } from "../tree/index.ts";
import type { CheckContext } from "./check-context.ts";

/** What a child adds to the budget of one parent. */
interface Part {
  readonly id: string;
  readonly budget: Exact | undefined;
}

/**
 * Budgets below zero, and against the budgets below them: `negative-budget`, `budget-mismatch`, `budget-incomplete`. Where some child has none, the sum is
 * not known: missing is never zero.
 */
export function checkBudgets({ cascade, graph, standings, findings }: CheckContext): void {
  for (const at of cascade.nodes.keys()) {
    const node = graph.read(at);
    const parts = Array.from(childrenAt(graph, at), (child): Part => {
      const { id, budget } = graph.read(child);
      return { id, budget: budget && multiply(budget, standings.sharesOf(child).of(node.id) ?? ONE) };
    });
    const path = ["nodes", at, "budget"];
    if (node.budget !== undefined && sign(node.budget) < 0) findings.push(negativeBudget(node, node.budget, path));
    findings.push(...budgetFindings(node, parts, path));
  }
}

function negativeBudget({ id, title }: ReadNode, budget: Exact, path: Path): Finding {
  return findingOf(
    "negative-budget",
    "error",
    id,
    path,
    { budget: exactToDecimal(budget) },
    `Pagu "${title}" bernilai negatif: ${formatRupiah(exactToDecimal(budget))}.`,
    `The budget of "${title}" is below zero: ${formatRupiah(exactToDecimal(budget), { locale: "en" })}.`,
  );
}

function budgetFindings(node: ReadNode, parts: readonly Part[], path: Path): Finding[] {
  const known = parts.flatMap(({ budget }) => (budget === undefined ? [] : [budget]));
  if (known.length === 0) return [];
  const missing = parts.filter(({ budget }) => budget === undefined).map(({ id }) => id);
  const sum = sumOf(known);
  const facts = { sum: exactToDecimal(sum), children: parts.length };
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
          ? `Pagu "${node.title}" tidak disebut; jumlah turunannya ${formatRupiah(exactToDecimal(sum))}.`
          : `Pagu ${missing.length} turunan "${node.title}" tidak disebut, sehingga jumlahnya tidak dapat diperiksa.`,
        node.budget === undefined
          ? `"${node.title}" has no budget; those below it add up to ${formatRupiah(exactToDecimal(sum), { locale: "en" })}.`
          : `${missing.length} nodes below "${node.title}" have no budget, so that the sum cannot be checked.`,
      ),
    ];
  }
  const own = node.budget;
  if (compare(own, sum) === 0) return [];
  const difference = exactToDecimal(subtract(own, sum));
  return [
    findingOf(
      "budget-mismatch",
      "error",
      node.id,
      path,
      { budget: exactToDecimal(own), ...facts, difference },
      `Pagu "${node.title}" ${formatRupiah(exactToDecimal(own))}, jumlah turunannya ${formatRupiah(exactToDecimal(sum))}: selisih ${formatRupiah(difference)}.`,
      `The budget of "${node.title}" is ${formatRupiah(exactToDecimal(own), { locale: "en" })}, those below it add up to ${formatRupiah(exactToDecimal(sum), { locale: "en" })}: ${formatRupiah(difference, { locale: "en" })} apart.`,
    ),
  ];
}
