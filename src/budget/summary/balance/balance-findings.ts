import type { Finding, Path } from "../../../core/index.ts";
import { absolute, type Exact, exactToDecimal, formatNumber, sign } from "../../../number/index.ts";
import { type BudgetDirection, partlyReported, slipsIn, spendingFindings, spentOf } from "../../line/index.ts";
import type { BudgetBalanceInput, Part } from "./balance-input-shape.ts";

/** A difference, or a part of one: as budgeted, and as realised or why that is not known. */
export interface Known {
  readonly budget: Exact;
  readonly realization: Exact | "not-reported" | "partly-reported";
}

interface Written {
  readonly id: string;
  readonly path: Path;
  readonly written: object;
}

/** What a part says of itself. */
export function partFindings(part: Part, direction: BudgetDirection, { id, path, written }: Written): Finding[] {
  const spent = spentOf(part);
  const { budget, realization } = spent;
  const found = [
    ...(realization === null ? [] : spendingFindings(id, [], { budget, realization, direction })),
    ...partlyReported({ ...spent, id }),
    ...slipsIn(id, [], written),
  ];
  return found.map((finding) => ({ ...finding, path: [...path, ...finding.path] }));
}

export function financingFindings(
  { receipts, outlays }: { readonly receipts: Part; readonly outlays: Part },
  id: string,
  written: BudgetBalanceInput["financing"],
): Finding[] {
  const of = (key: "receipts" | "outlays") => ({ id, path: ["financing", key], written: written?.[key] ?? {} });
  return [
    ...partFindings(receipts, "financing-receipt", of("receipts")),
    ...partFindings(outlays, "financing-outlay", of("outlays")),
  ];
}

/** What is said of what is left over: money that was budgeted to be missing, or that is. */
export function restFindings(subject: string, { budget, realization }: Known): Finding[] {
  const missing = (value: Exact) => exactToDecimal(absolute(value));
  const planned: Finding = {
    code: "unfinanced-deficit",
    severity: "warning",
    subject,
    path: [],
    details: { missing: missing(budget) },
    message: {
      id: `Anggaran ini kekurangan ${formatNumber(missing(budget))}: pendapatan dan pembiayaan neto tidak menutup belanja.`,
      en: `This budget lacks ${formatNumber(missing(budget), { locale: "en" })}: revenue and net financing do not cover expenditure.`,
    },
  };
  const findings = sign(budget) < 0 ? [planned] : [];
  if (typeof realization === "string" || sign(realization) >= 0) return findings;
  const real = missing(realization);
  return [
    ...findings,
    {
      code: "negative-silpa",
      severity: "warning",
      subject,
      path: [],
      details: { missing: real },
      message: {
        id: `Realisasi pengeluaran melebihi realisasi penerimaan sebesar ${formatNumber(real)}: tidak ada sisa lebih, tetapi kekurangan.`,
        en: `Outlays exceed receipts by ${formatNumber(real, { locale: "en" })}: nothing is left over, money is missing.`,
      },
    },
  ];
}
