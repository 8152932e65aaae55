import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainBudgetPerformance, explainText, scoreBudgetPerformance } from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";

describe("explainBudgetPerformance", () => {
  it("weighs the parts, and tells the category", () => {
    // 88,5 × 50% + 92,7 × 50% = 44,25 + 46,35 = 90,6.
    const performance = scoreBudgetPerformance({ year: 2024, parts: { planning: "88.50", execution: "92.70" } });
    const explanation = explainBudgetPerformance(performance);
    expect(explanation).toMatchObject({ subject: "budget-performance", value: "90.6", unit: "points" });
    expect(explanation.steps.map(({ subject, value }) => [subject, value])).toEqual([
      ["part:planning", "44.25"],
      ["part:execution", "46.35"],
      ["grade", "very-good"],
    ]);
    const text = explainText(explanation);
    expect(text).toMatch(/^Nilai kinerja anggaran: 90,6 poin\./);
    expect(text).toContain("Diketahui: tahun anggaran 2024.");
    expect(text).toContain(
      "Perencanaan anggaran: 44,25 poin. Dihitung dari nilai 88,5 × bobot 50% ÷ 100 = 44,25 poin.",
    );
  });

  it("refuses what is no such result", () => {
    expect(refusal(() => explainBudgetPerformance({ kind: "ikpa-score" } as never))).toContain(
      "invalid-input result.kind",
    );
  });
});

const scores = fc.integer({ min: 0, max: 10_000 }).map((each) => (each / 100).toFixed(2));
explanationLaws(
  fc
    .record({ year: fc.constantFrom(2023, 2024, 2025), planning: scores, execution: scores })
    .map(({ year, ...parts }) => scoreBudgetPerformance({ year, parts })),
  explainBudgetPerformance,
);
