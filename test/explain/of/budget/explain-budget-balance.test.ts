import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balanceBudget, explainBudgetBalance, explainText, summarizeAbsorption } from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { amounts, explanationLaws } from "../../../support/explanation-laws.ts";

describe("explainBudgetBalance", () => {
  it("goes from the parts to what is left over", () => {
    // 1.020 − 900 = 120; 0 − 40 = −40; 120 − 40 = 80. As budgeted: 50 and −50, which leaves 0.
    const village = balanceBudget({
      revenue: { budget: 1000, realization: 1020 },
      expenditure: { budget: 950, realization: 900 },
      financing: { receipts: { budget: 0, realization: 0 }, outlays: { budget: 50, realization: 40 } },
    });
    const explanation = explainBudgetBalance(village);
    expect(explanation).toMatchObject({ subject: "budget-balance", value: "80", formula: { step: 0 } });
    expect(explanation.steps.map(({ subject, value }) => [subject, value])).toEqual([
      ["silpa:realization", "80"],
      ["silpa:budget", "0"],
      ["silpa:difference", "80"],
      ["surplus:difference", "70"],
      ["surplus:rate", "240"],
      ["net-financing:difference", "10"],
      ["net-financing:rate", "80"],
    ]);
    const text = explainText(explanation);
    expect(text).toContain(
      "Surplus atau defisit menurut realisasi: 120. Dihitung dari realisasi pendapatan 1.020 − realisasi belanja 900 = 120.",
    );
  });

  it("knows no difference of which a part is silent", () => {
    const [revenue] = summarizeAbsorption(
      [
        { agencyId: "kota", direction: "revenue", budget: 500, realization: 480 },
        { agencyId: "kota", direction: "revenue", budget: 30, realization: null },
      ],
      { by: (line) => line.agencyId },
    );
    if (revenue === undefined) throw new Error("one group was expected");
    const balance = explainBudgetBalance(balanceBudget({ revenue, expenditure: { budget: 520, realization: 470 } }));
    expect(balance).toMatchObject({ value: null, reason: "partly-reported" });
    // 500 + 30 − 520 = 10 as budgeted.
    expect(balance.steps[1]).toMatchObject({ subject: "surplus:budget", value: "10" });
    expect(explainText(balance)).toContain(
      "anggaran pendapatan 500 + anggaran yang tidak melapor 30 − anggaran belanja 520",
    );
  });

  it("refuses what is no balance", () => {
    expect(refusal(() => explainBudgetBalance({ kind: "absorption" } as never))).toContain("invalid-input result.kind");
  });
});

const part = fc.record({ budget: amounts, realization: fc.option(amounts, { freq: 9 }) });
explanationLaws(
  fc
    .record({
      revenue: part,
      expenditure: part,
      financing: fc.option(fc.record({ receipts: part, outlays: part }), { nil: undefined }),
    })
    .map((input) => balanceBudget(input)),
  explainBudgetBalance,
);
