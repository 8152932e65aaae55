import { describe, expect, it } from "vitest";
import { spendingFindings } from "../../../src/budget/line/absorption-findings.ts";
import { type Exact, readExact } from "../../../src/number/index.ts";
import { plain } from "../../support/plain.ts";

const findings = (budget: string, realization: string) => {
  const [b, r] = [budget, realization].map((text) => readExact(text, [], []) as Exact) as [Exact, Exact];
  return plain(spendingFindings("dlh", ["lines", 2], b, r));
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

  it("asks about a negative realisation", () => {
    expect(findings("10", "-2.5")).toMatchObject([
      { code: "negative-realization", severity: "warning", details: { realization: "-2.5" } },
    ]);
  });
});
