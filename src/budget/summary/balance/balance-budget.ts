import { type Citation, computed, deepFreeze, keepAll, lacks } from "../../../core/index.ts";
import { add, type Exact, exactToDecimal, subtract } from "../../../number/index.ts";
import { type BudgetDirection, rateOf, type SpentFacts, silenceOf, spentFacts, spentOf } from "../../line/index.ts";
import { financingFindings, type Known, partFindings, restFindings } from "./balance-findings.ts";
import { type BudgetBalanceInput, balanceInputShape, type Part } from "./balance-input-shape.ts";
import type { BalanceFigure, BudgetBalance, RatedBalance } from "./budget-balance.ts";

const LACKS = /* @__PURE__ */ lacks({
  "not-reported": ["realization"],
  "unread-realization": ["realization"],
  "partly-reported": ["realization"],
});

const BASIS: Citation = {
  title: "SiLPA",
  status: "remembered",
  note: {
    id: "Surplus atau defisit ialah pendapatan dikurangi belanja; pembiayaan neto ialah penerimaan dikurangi pengeluaran pembiayaan; SiLPA ialah jumlah keduanya. Rumusnya diingat, tidak dibaca dalam peraturan.",
    en: "Surplus or deficit is revenue minus expenditure, net financing is financing receipts minus outlays, SiLPA is the sum of both. The formula is remembered; it was not read in a regulation.",
  },
};

/**
 * Tells the surplus or deficit of a budget, its net financing and its SiLPA, as budgeted and as realised, from their
 * parts. Each may be below zero. What was not reported is not zero: a difference of which a part is silent is not known.
 *
 * @term surplus atau defisit, pembiayaan neto, dan SiLPA
 * @param input - Revenue, expenditure and, where wanted, financing: amounts, or summaries of lines as they are.
 * @returns The three differences; net financing and SiLPA only with financing.
 * @throws A {@link SakipError} with every problem: `invalid-number`, `out-of-range` (a part budgeted below 0),
 * `invalid-input` (also for a part whose amounts go another way).
 * @see The `basis` of the result: the formula is remembered.
 * @example
 * ```ts
 * import { balanceBudget } from "sakip";
 *
 * const village = balanceBudget({
 *   revenue: { budget: 1000, realization: 1020 },
 *   expenditure: { budget: 950, realization: 900 },
 *   financing: { receipts: { budget: 0, realization: 0 }, outlays: { budget: 50, realization: 40 } },
 * });
 * village.surplus.budget // => "50"
 * village.surplus.realization // => { status: "computed", value: "120" }
 * village.netFinancing?.rate // => { status: "computed", value: "80" }
 * village.silpa?.realization // => { status: "computed", value: "80" }
 * ```
 * @example Summaries of lines that say which way their money goes.
 * ```ts
 * import { balanceBudget, type BudgetLine, summarizeAbsorption } from "sakip";
 *
 * const lines: BudgetLine[] = [
 *   { agencyId: "kota", direction: "revenue", budget: 500, realization: 480 },
 *   { agencyId: "kota", budget: 520, realization: 470 },
 * ];
 * const [revenue, expenditure] = summarizeAbsorption(lines, { by: (line) => line.direction ?? "expenditure" });
 * const balance = revenue && expenditure && balanceBudget({ revenue, expenditure });
 * balance?.surplus.budget // => "-20"
 * balance?.surplus.rate // => { status: "not-computable", reason: "sign-differs", needs: [] }
 * ```
 */
export function balanceBudget(input: BudgetBalanceInput): BudgetBalance {
  const [{ own, read }] = keepAll([balanceInputShape, input]);
  const { id, revenue, expenditure, financing } = read;
  const surplus = combine(knownOf(revenue), knownOf(expenditure), subtract);
  const net = financing && combine(knownOf(financing.receipts), knownOf(financing.outlays), subtract);
  const silpa = net && combine(surplus, net, add);
  const findings = [
    ...partFindings(revenue, "revenue", { id, path: ["revenue"], written: own.revenue }),
    ...partFindings(expenditure, "expenditure", { id, path: ["expenditure"], written: own.expenditure }),
    ...(financing === undefined ? [] : financingFindings(financing, id, own.financing)),
    ...(silpa === undefined ? [] : restFindings(id, silpa)),
  ];
  return deepFreeze({
    kind: "budget-balance",
    id,
    revenue: partFacts(revenue, "revenue"),
    expenditure: partFacts(expenditure, "expenditure"),
    ...(financing && {
      financing: {
        receipts: partFacts(financing.receipts, "financing-receipt"),
        outlays: partFacts(financing.outlays, "financing-outlay"),
      },
    }),
    surplus: rated(surplus),
    ...(net && { netFinancing: rated(net) }),
    ...(silpa && { silpa: figureOf(silpa) }),
    formula: "(revenue − expenditure) + (financing receipts − financing outlays)",
    basis: BASIS,
    findings,
  });
}

/** The amounts of a part; the place where they stand says which way the money goes. */
function partFacts(part: Part, direction: BudgetDirection): SpentFacts {
  return spentFacts({ ...spentOf(part), direction });
}

/** The budget of all of a part, and what was realised of it, or why that is not known. */
function knownOf(part: Part): Known {
  const spent = spentOf(part);
  const { budget, realization, silent } = spent;
  if (realization === null) return { budget, realization: silenceOf(spent) };
  if (silent === undefined) return { budget, realization };
  return { budget: add(budget, silent.budget), realization: "partly-reported" };
}

function combine(a: Known, b: Known, by: (a: Exact, b: Exact) => Exact): Known {
  const budget = by(a.budget, b.budget);
  if (typeof a.realization === "string") return { budget, realization: a.realization };
  if (typeof b.realization === "string") return { budget, realization: b.realization };
  return { budget, realization: by(a.realization, b.realization) };
}

function figureOf({ budget, realization }: Known): BalanceFigure {
  if (typeof realization === "string") return { budget: exactToDecimal(budget), realization: LACKS[realization] };
  return {
    budget: exactToDecimal(budget),
    realization: computed(exactToDecimal(realization)),
    difference: exactToDecimal(subtract(realization, budget)),
  };
}

function rated(known: Known): RatedBalance {
  const { budget, realization } = known;
  const unread = realization === "unread-realization";
  return {
    ...figureOf(known),
    rate: rateOf(budget, typeof realization === "string" ? null : realization, "net", unread),
  };
}
