import { addAll, findingKind, namesFact, type Path, tell, textFact, wordFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import {
  compare,
  countFact,
  type Exact,
  exactToDecimal,
  multiply,
  ONE,
  rupiahFact,
  sign,
  subtract,
  sumOf,
} from "../../number/index.ts";
import { BUDGETED_LEVELS, childrenAt, type ReadNode } from "../tree/index.ts";
import type { CheckContext } from "./check-context.ts";

const MISSING = {
  own: { id: "pagu sendiri", en: "its own budget" },
  children: { id: "pagu turunan", en: "budgets below" },
};

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
    addAll(findings, budgetFindings(node, parts, path));
  }
}

const negativeBudgetKind = /* @__PURE__ */ findingKind("negative-budget", "error", {
  facts: { title: textFact, budget: rupiahFact },
  id: (is) => `Pagu "${is.title}" bernilai negatif: ${is.budget}.`,
  en: (is) => `The budget of "${is.title}" is below zero: ${is.budget}.`,
});

function negativeBudget({ id, title }: ReadNode, budget: Exact, path: Path): Finding {
  return tell(negativeBudgetKind, { subject: id, path }, { title, budget: exactToDecimal(budget) });
}

const budgetIncomplete = /* @__PURE__ */ (() =>
  findingKind("budget-incomplete", "info", {
    facts: { title: textFact, sum: rupiahFact, children: countFact, missing: namesFact, of: wordFact(MISSING) },
    id: (is, { missing, of }) =>
      of === "own"
        ? `Pagu "${is.title}" tidak disebut; jumlah turunannya ${is.sum}.`
        : `Pagu ${missing.length} turunan "${is.title}" tidak disebut, sehingga jumlahnya tidak dapat diperiksa.`,
    en: (is, { missing, of }) =>
      of === "own"
        ? `"${is.title}" has no budget; those below it add up to ${is.sum}.`
        : `${missing.length} nodes below "${is.title}" have no budget, so that the sum cannot be checked.`,
  }))();

const budgetMismatch = /* @__PURE__ */ findingKind("budget-mismatch", "error", {
  facts: { title: textFact, budget: rupiahFact, sum: rupiahFact, children: countFact, difference: rupiahFact },
  id: (is) => `Pagu "${is.title}" ${is.budget}, jumlah turunannya ${is.sum}: selisih ${is.difference}.`,
  en: (is) =>
    `The budget of "${is.title}" is ${is.budget}, those below it add up to ${is.sum}: ${is.difference} apart.`,
});

function budgetFindings(node: ReadNode, parts: readonly Part[], path: Path): Finding[] {
  const known = parts.flatMap(({ budget }) => (budget === undefined ? [] : [budget]));
  if (known.length === 0) return [];
  const missing = parts.filter(({ budget }) => budget === undefined).map(({ id }) => id);
  const sum = sumOf(known);
  const { id, title, budget: own } = node;
  const facts = { title, sum: exactToDecimal(sum), children: parts.length };
  const place = { subject: id, path };
  if (own === undefined) {
    // Goals and objectives are not printed with budgets, and half a sum says nothing.
    if (missing.length > 0 || !BUDGETED_LEVELS.includes(node.level)) return [];
    return [tell(budgetIncomplete, place, { ...facts, missing: [id], of: "own" })];
  }
  if (missing.length > 0) return [tell(budgetIncomplete, place, { ...facts, missing, of: "children" })];
  if (compare(own, sum) === 0) return [];
  const difference = exactToDecimal(subtract(own, sum));
  return [tell(budgetMismatch, place, { ...facts, budget: exactToDecimal(own), difference })];
}
