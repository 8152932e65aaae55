import type { BudgetBalance } from "../../../budget/index.ts";
import { type Bilingual, optional, type Plain, type Read, readAll } from "../../../core/index.ts";
import { plus, step } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { groundFields, partShape, resultShape } from "../shared/fields.ts";
import { type BalanceNodes, balanceFigureRead, balancePartRead, lessNodes, nodesOf, sideOf } from "./balance-nodes.ts";

const balanceRead = /* @__PURE__ */ (() =>
  resultShape("budget-balance", {
    ...groundFields,
    revenue: balancePartRead,
    expenditure: balancePartRead,
    financing: optional(partShape({ receipts: balancePartRead, outlays: balancePartRead })),
    surplus: balanceFigureRead,
    netFinancing: optional(balanceFigureRead),
    silpa: optional(balanceFigureRead),
  }))();

/**
 * Explains the surplus or deficit of a budget, its net financing and its SiLPA, from their parts: as budgeted, as realised,
 * and how far the one is from the other.
 *
 * @term penjelasan surplus atau defisit dan SiLPA
 * @param result - What {@link balanceBudget} gave, or its plain copy.
 * @returns The SiLPA as realised, or without financing the surplus or deficit, with all others as steps.
 * @throws A {@link SakipError} `invalid-input` for what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { balanceBudget, explainBudgetBalance } from "sakip";
 *
 * const balance = balanceBudget({
 *   revenue: { budget: 500, realization: 480 },
 *   expenditure: { budget: 520, realization: 470 },
 * });
 * explainBudgetBalance(balance).value // => "10"
 * ```
 */
export function explainBudgetBalance(result: BudgetBalance | Plain<BudgetBalance>): Explanation {
  const [read] = readAll([balanceRead, result, "result"]);
  const { surplus, netFinancing, silpa, financing } = read;
  const [income, outgo] = [
    sideOf("revenue", labels.revenue, read.revenue),
    sideOf("expenditure", labels.expenditure, read.expenditure),
  ];
  const own = lessNodes("surplus", labels.surplus, surplus, [income, outgo]);
  if (netFinancing === undefined || silpa === undefined || financing === undefined)
    return wholeOf(read, labels.surplus, own, []);
  const [receipts, outlays] = [
    sideOf("receipts", labels.receipts, financing.receipts),
    sideOf("outlays", labels.outlays, financing.outlays),
  ];
  const net = lessNodes("net-financing", labels.net, netFinancing, [receipts, outlays]);
  return wholeOf(read, labels.silpa, restOf(silpa, own, net), [...own.rest, ...net.rest]);
}

/** What is left over: the surplus or deficit with the net financing, as budgeted and as realised. */
function restOf(silpa: Read<typeof balanceFigureRead>, surplus: BalanceNodes, net: BalanceNodes): BalanceNodes {
  const { value, reason } = silpa.realization;
  const sum = plus(step(0), step(1));
  const budgeted = explained({
    subject: "silpa:budget",
    label: { id: "SiLPA menurut anggaran", en: "SiLPA as budgeted" },
    value: silpa.budget,
    formula: sum,
    steps: [surplus.budgeted, net.budgeted],
  });
  const realized = explained({
    subject: "silpa:realization",
    label: { id: "SiLPA menurut realisasi", en: "SiLPA as realised" },
    value: value ?? null,
    formula: value && sum,
    reason,
    steps: [surplus.realized, net.realized],
  });
  return nodesOf("silpa", labels.silpa, silpa, { budgeted, realized });
}

/** The main figure as realised, with all others as steps. */
function wholeOf(
  { basis, findings }: Pick<Read<typeof balanceRead>, "basis" | "findings">,
  label: Bilingual,
  { budgeted, realized, rest }: BalanceNodes,
  others: readonly Explanation[],
): Explanation {
  return Object.freeze({
    ...explained({
      subject: "budget-balance",
      label,
      value: null,
      formula: realized.formula && step(0),
      reason: realized.reason,
      basis,
      findings,
      steps: [realized, budgeted, ...rest, ...others],
    }),
    value: realized.value,
  });
}

const labels = {
  revenue: { id: "pendapatan", en: "revenue" },
  expenditure: { id: "belanja", en: "expenditure" },
  receipts: { id: "penerimaan pembiayaan", en: "financing receipts" },
  outlays: { id: "pengeluaran pembiayaan", en: "financing outlays" },
  surplus: { id: "Surplus atau defisit", en: "Surplus or deficit" },
  net: { id: "Pembiayaan neto", en: "Net financing" },
  silpa: { id: "SiLPA", en: "SiLPA" },
};
