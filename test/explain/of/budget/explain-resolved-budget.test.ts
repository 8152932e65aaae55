import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type BudgetLine,
  explainResolvedBudget,
  explainText,
  parsePeriod,
  resolveBudget,
} from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { amounts, explanationLaws } from "../../../support/explanation-laws.ts";

describe("explainResolvedBudget", () => {
  it("tells of each item the budget in force, what was spent, and which lines it was made of", () => {
    const lines: BudgetLine[] = [
      {
        agencyId: "dlh",
        programmeId: "taman",
        version: "original",
        inForceFrom: "2023-01-01",
        budget: 100,
        realization: 40,
        period: parsePeriod("2023-TW2"),
      },
      {
        agencyId: "dlh",
        programmeId: "taman",
        version: "revised",
        inForceFrom: "2023-10-05",
        budget: 80,
        realization: 60,
        period: parsePeriod("2023-TW4"),
      },
    ];
    const explanation = explainResolvedBudget(resolveBudget(lines, { asOf: "2023-12-31", amounts: "cumulative" }));
    expect(explanation).toMatchObject({ subject: "resolved-budget", value: "1", unit: "items" });
    expect(explanation.steps).toMatchObject([{ subject: "item:dlh › taman", value: "80" }]);
    const text = explainText(explanation);
    expect(text).toContain(
      "Diketahui: sampai dengan tanggal 31 Desember 2023; sifat realisasi kumulatif sejak awal tahun.",
    );
    expect(text).toContain("realisasi 60; dari baris 1, 2.");
  });

  it("says what was not reported", () => {
    const silent = resolveBudget([{ agencyId: "dlh", budget: 100, realization: null }], { asOf: "2023-12-31" });
    expect(explainText(explainResolvedBudget(silent))).toContain("Realisasinya tidak dilaporkan.");
  });

  it("refuses what is no such budget", () => {
    expect(refusal(() => explainResolvedBudget({ kind: "absorption" } as never))).toContain(
      "invalid-input result.kind",
    );
  });
});

explanationLaws(
  fc.array(fc.record({ budget: amounts, realization: fc.option(amounts, { freq: 5 }) }), { maxLength: 6 }).map((all) =>
    resolveBudget(
      all.map((each, i) => ({ agencyId: `dinas ${i + 1}`, ...each })),
      { asOf: "2023-06-30" },
    ),
  ),
  explainResolvedBudget,
);
