import { findingKind, type Path, tell } from "../../../core/index.ts";
import type { Finding } from "../../../finding/index.ts";
import { absolute, type Exact, exactToDecimal, figureFact, sign } from "../../../number/index.ts";
import { type BudgetDirection, partlyReported, slipsIn, spendingFindings, spentOf } from "../../line/index.ts";
import type { BudgetBalanceInput, Part } from "./balance-input-shape.ts";

/** A difference, or a part of one: as budgeted, and as realised or why that is not known. */
export interface Known {
  readonly budget: Exact;
  readonly realization: Exact | "not-reported" | "unread-realization" | "partly-reported";
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

const unfinancedDeficit = /* @__PURE__ */ findingKind("unfinanced-deficit", "warning", {
  facts: { missing: figureFact },
  id: (is) => `Anggaran ini kekurangan ${is.missing}: pendapatan dan pembiayaan neto tidak menutup belanja.`,
  en: (is) => `This budget lacks ${is.missing}: revenue and net financing do not cover expenditure.`,
});

const negativeSilpa = /* @__PURE__ */ findingKind("negative-silpa", "warning", {
  facts: { missing: figureFact },
  id: (is) =>
    `Realisasi pengeluaran melebihi realisasi penerimaan sebesar ${is.missing}: tidak ada sisa lebih, tetapi kekurangan.`,
  en: (is) => `Outlays exceed receipts by ${is.missing}: nothing is left over, money is missing.`,
});

/** What is said of what is left over: money that was budgeted to be missing, or that is. */
export function restFindings(subject: string, { budget, realization }: Known): Finding[] {
  const missing = (value: Exact) => ({ missing: exactToDecimal(absolute(value)) });
  return [
    ...(sign(budget) < 0 ? [tell(unfinancedDeficit, { subject }, missing(budget))] : []),
    ...(typeof realization === "string" || sign(realization) >= 0
      ? []
      : [tell(negativeSilpa, { subject }, missing(realization))]),
  ];
}
