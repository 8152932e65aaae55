import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bintanQuarterScales,
  compareWithPlan,
  explainPlanComparison,
  explainText,
  parsePeriod,
  per5of2024AbsorptionPath,
} from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { amounts, explanationLaws, percents } from "../../../support/explanation-laws.ts";

describe("explainPlanComparison", () => {
  it("tells the absorption, the target of the path, and the gap in points and in money", () => {
    // 210 ÷ 500 = 42%; 42 − 50 = −8 points; −8% of 500 = −40.
    const explanation = explainPlanComparison(
      compareWithPlan({
        budget: 500,
        realization: 210,
        period: parsePeriod("2024-TW2"),
        plan: { path: per5of2024AbsorptionPath, expenditure: "52" },
        scale: bintanQuarterScales,
      }),
    );
    expect(explanation).toMatchObject({ value: "behind", words: { id: "tertinggal dari rencana" } });
    expect(explanation.steps.map(({ subject, value }) => [subject, value])).toEqual([
      ["gap", "-8"],
      ["gap-amount", "-40"],
      ["grade", "high"],
    ]);
    expect(explanation.inputs.find(({ key }) => key === "target")).toMatchObject({ from: "rule", value: "50" });
    expect(explainText(explanation)).toContain("Diketahui: periode Triwulan II 2024; jenis belanja 52.");
  });

  it("says of a percentage and of an amount of the caller's that they are data", () => {
    const own = { budget: 200, realization: 90, period: parsePeriod("2023-TW2") };
    const percent = explainPlanComparison(compareWithPlan({ ...own, plan: { percent: 40 } }));
    expect(percent.inputs.find(({ key }) => key === "target")?.from).toBe("input");
    // 90 ÷ 200 = 45%; 80 ÷ 200 = 40%; 5 points, which are 10.
    const money = explainPlanComparison(compareWithPlan({ ...own, plan: { amount: 80 } }));
    expect(money.steps.map(({ value }) => value)).toEqual(["5", "10"]);
    expect(money.steps[0]?.inputs.map(({ key, value }) => [key, value])).toEqual([
      ["planned-amount", "80"],
      ["budget", "200"],
    ]);
    expect(explainText(money)).toContain("rencana dalam uang 80 ÷ anggaran 200 × 100");
  });

  it("says why it cannot be told", () => {
    const silent = compareWithPlan({
      budget: 200,
      realization: null,
      period: parsePeriod("2023-TW2"),
      plan: { percent: 40 },
    });
    expect(explainPlanComparison(silent)).toMatchObject({
      value: null,
      reason: "not-reported",
      steps: [{ subject: "absorption", value: null }],
    });
  });

  it("refuses what is no comparison", () => {
    expect(refusal(() => explainPlanComparison(null as never))).toEqual(["invalid-input result"]);
  });
});

explanationLaws(
  fc
    .record({
      budget: amounts,
      realization: fc.option(amounts, { freq: 9 }),
      period: fc.constantFrom("2024-TW1", "2024-06", "2023-S2", "2024").map((text) => parsePeriod(text)),
      plan: fc.oneof(
        fc.record({ percent: percents }),
        fc.record({ amount: amounts }),
        fc.record({ path: fc.constant(per5of2024AbsorptionPath), expenditure: fc.constantFrom("51", "52", "53") }),
      ),
      tolerance: fc.constantFrom("0", "2.5"),
    })
    .map((input) => compareWithPlan(input)),
  explainPlanComparison,
);
