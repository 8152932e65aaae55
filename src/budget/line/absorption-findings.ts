import { type Bilingual, findingKind, type Path, tell, wordFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import {
  compare,
  type Exact,
  exactToDecimal,
  figureFact,
  percentFact,
  percentOf,
  sign,
  subtract,
} from "../../number/index.ts";
import { type AnyDirection, isOutlay, isReceipt } from "./budget-direction.ts";

/** A budget and its realisation, and which way the money goes: out unless told. */
export interface Moved {
  readonly budget: Exact;
  readonly realization: Exact;
  readonly direction?: AnyDirection;
}

const FLOWED_BACK: Readonly<Record<"outlay" | "receipt", Bilingual>> = {
  outlay: { id: "pengembalian belanja melebihi belanja", en: "refunds exceed spending" },
  receipt: { id: "pengembalian pendapatan melebihi penerimaan", en: "repayments exceed receipts" },
};

const negativeRealization = /* @__PURE__ */ (() =>
  findingKind("negative-realization", "warning", {
    facts: { realization: figureFact, of: wordFact(FLOWED_BACK) },
    id: (is) => `Realisasi negatif (${is.realization}): ${is.of}, atau salah catat.`,
    en: (is) => `Realisation is negative (${is.realization}): ${is.of}, or an entry is wrong.`,
  }))();

const spendingWithoutBudget = /* @__PURE__ */ findingKind("spending-without-budget", "error", {
  facts: { realization: figureFact },
  id: (is) => `Ada realisasi ${is.realization} tanpa anggaran.`,
  en: (is) => `${is.realization} was spent without a budget.`,
});

const receiptsWithoutBudget = /* @__PURE__ */ findingKind("receipts-without-budget", "info", {
  facts: { realization: figureFact },
  id: (is) => `Ada penerimaan ${is.realization} yang tidak dianggarkan.`,
  en: (is) => `${is.realization} came in that was not budgeted.`,
});

const overBudget = /* @__PURE__ */ findingKind("over-budget", "warning", {
  facts: { rate: percentFact, excess: figureFact },
  id: (is) => `Realisasi melampaui anggaran sebesar ${is.excess} (${is.rate}).`,
  en: (is) => `Realisation exceeds the budget by ${is.excess} (${is.rate}).`,
});

export type SpendingFinding = Finding<
  "negative-realization" | "spending-without-budget" | "receipts-without-budget" | "over-budget"
>;

/** What a person should look at in one budget and its realisation. */
export function spendingFindings(
  subject: string,
  path: Path,
  { budget, realization, direction = "expenditure" }: Moved,
): SpendingFinding[] {
  const isOut = isOutlay(direction);
  if (!isOut && !isReceipt(direction)) return [];
  const isNegative = sign(realization) < 0;
  if (!isNegative && compare(realization, budget) <= 0) return [];
  const about = { subject, path };
  const moved = exactToDecimal(realization);
  if (isNegative) return [tell(negativeRealization, about, { realization: moved, of: isOut ? "outlay" : "receipt" })];
  if (sign(budget) <= 0)
    return [tell(isOut ? spendingWithoutBudget : receiptsWithoutBudget, about, { realization: moved })];
  if (!isOut) return [];
  const rate = exactToDecimal(percentOf(realization, budget));
  return [tell(overBudget, about, { rate, excess: exactToDecimal(subtract(realization, budget)) })];
}
