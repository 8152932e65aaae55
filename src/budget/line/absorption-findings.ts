import type { Bilingual, Finding, Path, Severity } from "../../core/index.ts";
import {
  compare,
  type Exact,
  exactToDecimal,
  formatNumber,
  formatPercent,
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

/** What a person should look at in one budget and its realisation. */
export function spendingFindings(
  subject: string,
  path: Path,
  { budget, realization, direction = "expenditure" }: Moved,
): Finding[] {
  const finding = (code: string, severity: Severity, details: Finding["details"], message: Bilingual): Finding[] => [
    { code, severity, subject, path, details, message },
  ];
  const isOut = isOutlay(direction);
  const isPlanned = sign(budget) > 0;
  if (!isOut && !isReceipt(direction)) return [];
  if (sign(realization) < 0) return finding("negative-realization", "warning", ...negative(realization, isOut));
  if (sign(realization) === 0 || (isPlanned && compare(realization, budget) <= 0)) return [];
  if (!isPlanned)
    return isOut
      ? finding("spending-without-budget", "error", ...withoutBudget(realization))
      : finding("receipts-without-budget", "info", ...unexpected(realization));
  return isOut ? finding("over-budget", "warning", ...overBudget(budget, realization)) : [];
}

type Told = [details: Finding["details"], message: Bilingual];

function withoutBudget(realization: Exact): Told {
  const spent = exactToDecimal(realization);
  return [
    { realization: spent },
    {
      id: `Ada realisasi ${formatNumber(spent)} tanpa anggaran.`,
      en: `${formatNumber(spent, { locale: "en" })} was spent without a budget.`,
    },
  ];
}

function unexpected(realization: Exact): Told {
  const received = exactToDecimal(realization);
  return [
    { realization: received },
    {
      id: `Ada penerimaan ${formatNumber(received)} yang tidak dianggarkan.`,
      en: `${formatNumber(received, { locale: "en" })} came in that was not budgeted.`,
    },
  ];
}

function overBudget(budget: Exact, realization: Exact): Told {
  const rate = exactToDecimal(percentOf(realization, budget));
  const excess = exactToDecimal(subtract(realization, budget));
  return [
    { rate, excess },
    {
      id: `Realisasi melampaui anggaran sebesar ${formatNumber(excess)} (${formatPercent(rate)}).`,
      en: `Realisation exceeds the budget by ${formatNumber(excess, { locale: "en" })} (${formatPercent(rate, { locale: "en" })}).`,
    },
  ];
}

function negative(realization: Exact, isOut: boolean): Told {
  const amount = exactToDecimal(realization);
  const [id, en] = isOut
    ? ["pengembalian belanja melebihi belanja", "refunds exceed spending"]
    : ["pengembalian pendapatan melebihi penerimaan", "repayments exceed receipts"];
  return [
    { realization: amount },
    {
      id: `Realisasi negatif (${formatNumber(amount)}): ${id}, atau salah catat.`,
      en: `Realisation is negative (${formatNumber(amount, { locale: "en" })}): ${en}, or an entry is wrong.`,
    },
  ];
}
