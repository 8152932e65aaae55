import type { Finding, Path } from "../../core/index.ts";
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

/** What a person should look at in one budget and its realisation. */
export function spendingFindings(subject: string, path: Path, budget: Exact, realization: Exact): Finding[] {
  const findings: Finding[] = [];
  if (sign(budget) === 0 && sign(realization) > 0) findings.push(withoutBudget(subject, path, realization));
  if (sign(budget) > 0 && compare(realization, budget) > 0)
    findings.push(overBudget(subject, path, budget, realization));
  if (sign(realization) < 0) findings.push(negative(subject, path, realization));
  return findings;
}

function withoutBudget(subject: string, path: Path, realization: Exact): Finding {
  const spent = exactToDecimal(realization);
  return {
    code: "spending-without-budget",
    severity: "error",
    subject,
    path,
    details: { realization: spent },
    message: {
      id: `Ada realisasi ${formatNumber(spent)} tanpa anggaran.`,
      en: `${formatNumber(spent, { locale: "en" })} was spent without a budget.`,
    },
  };
}

function overBudget(subject: string, path: Path, budget: Exact, realization: Exact): Finding {
  const rate = exactToDecimal(percentOf(realization, budget));
  const excess = exactToDecimal(subtract(realization, budget));
  return {
    code: "over-budget",
    severity: "warning",
    subject,
    path,
    details: { rate, excess },
    message: {
      id: `Realisasi melampaui anggaran sebesar ${formatNumber(excess)} (${formatPercent(rate)}).`,
      en: `Realisation exceeds the budget by ${formatNumber(excess, { locale: "en" })} (${formatPercent(rate, { locale: "en" })}).`,
    },
  };
}

function negative(subject: string, path: Path, realization: Exact): Finding {
  const amount = exactToDecimal(realization);
  return {
    code: "negative-realization",
    severity: "warning",
    subject,
    path,
    details: { realization: amount },
    message: {
      id: `Realisasi negatif (${formatNumber(amount)}): pengembalian belanja melebihi belanja, atau salah catat.`,
      en: `Realisation is negative (${formatNumber(amount, { locale: "en" })}): refunds exceed spending, or an entry is wrong.`,
    },
  };
}
