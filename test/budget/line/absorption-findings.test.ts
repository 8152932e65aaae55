import { describe, expect, it } from "vitest";
import { spendingFindings } from "../../../src/budget/line/absorption-findings.ts";
import type { AnyDirection } from "../../../src/budget/line/budget-direction.ts";
import { exactOf } from "../../../src/number/index.ts";
import { plain } from "../../support/plain.ts";

const findings = (budget: string, realization: string, direction?: AnyDirection) => {
  const amounts = { budget: exactOf(budget), realization: exactOf(realization) };
  return plain(spendingFindings("dlh", ["lines", 2], direction === undefined ? amounts : { ...amounts, direction }));
};

describe("spendingFindings", () => {
  it("says nothing of ordinary spending", () => {
    expect(findings("100", "0")).toEqual([]);
    expect(findings("100", "100")).toEqual([]);
    expect(findings("0", "0")).toEqual([]);
  });

  it("tells the exact excess", () => {
    expect(findings("90071992547409.91", "90071992547409.92")).toMatchObject([
      {
        code: "over-budget",
        severity: "warning",
        subject: "dlh",
        path: ["lines", 2],
        details: { excess: "0.01" },
        message: {
          id: "Realisasi melampaui anggaran sebesar 0,01 (100,00%).",
          en: "Realisation exceeds the budget by 0.01 (100.00%).",
        },
      },
    ]);
  });

  it("takes spending without a budget for an error", () => {
    expect(findings("0", "149425965")).toMatchObject([
      {
        code: "spending-without-budget",
        severity: "error",
        details: { realization: "149425965" },
        message: { id: "Ada realisasi 149.425.965 tanpa anggaran." },
      },
    ]);
  });

  it("takes more revenue than was expected for no overspending", () => {
    expect(findings("59315000000", "141232085178", "revenue")).toEqual([]);
    expect(findings("100", "101", "financing-receipt")).toEqual([]);
    expect(findings("100", "101", "financing-outlay")).toMatchObject([{ code: "over-budget" }]);
    expect(findings("0", "5000", "revenue")).toMatchObject([
      {
        code: "receipts-without-budget",
        severity: "info",
        details: { realization: "5000" },
        message: {
          id: "Ada penerimaan 5.000 yang tidak dianggarkan.",
          en: "5,000 came in that was not budgeted.",
        },
      },
    ]);
    expect(findings("10", "-2.5", "revenue")).toMatchObject([
      {
        code: "negative-realization",
        message: { id: "Realisasi negatif (-2,5): pengembalian pendapatan melebihi penerimaan, atau salah catat." },
      },
    ]);
  });

  it("has nothing to say of a net amount or of a mixture", () => {
    expect(findings("-50", "-60", "net")).toEqual([]);
    expect(findings("50", "60", "mixed")).toEqual([]);
  });

  it("asks about a negative realisation", () => {
    expect(findings("10", "-2.5")).toMatchObject([
      { code: "negative-realization", severity: "warning", details: { realization: "-2.5", of: "outlay" } },
    ]);
    expect(findings("0", "-1", "financing-receipt")).toMatchObject([{ details: { realization: "-1", of: "receipt" } }]);
  });
});
