import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkStatedRate, explainStatedRateCheck, explainText } from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { amounts, explanationLaws, percents } from "../../../support/explanation-laws.ts";

describe("explainStatedRateCheck", () => {
  it("tells what the amounts give, and how that reads at the stated decimals", () => {
    // 100 ÷ 300 = 33,3333…%, which is 33,33 at two decimals.
    const explanation = explainStatedRateCheck(checkStatedRate({ budget: 300, realization: 100, stated: "33.33" }));
    expect(explanation).toMatchObject({ value: "rounded" });
    expect(explanation.steps.map(({ subject }) => subject)).toEqual(["rate", "printed", "difference"]);
    expect(explanation.steps[1]).toMatchObject({ value: "33.33", rounding: { decimals: 2, mode: "half-up" } });
    const text = explainText(explanation);
    expect(text).toContain("Kecocokan persentase tercantum: sama dengan hasil hitung yang dibulatkan.");
    expect(text).toContain("persentase tercantum 33,33%; banyak desimalnya 2; jumlahnya dibulatkan: tidak.");
  });

  it("tells what lies between the two where they differ", () => {
    // 50 ÷ 100 = 50%; 56 − 50 = 6 points.
    const stale = explainStatedRateCheck(checkStatedRate({ budget: 100, realization: 50, stated: "56" }));
    expect(stale.steps[2]).toMatchObject({ subject: "difference", value: "6", unit: "points" });
    expect(explainText(stale)).toContain("Catatan: Persentase tercantum 56");
  });

  it("has no percentage to compare with where nothing was budgeted", () => {
    const none = explainStatedRateCheck(checkStatedRate({ budget: 0, realization: 0, stated: "0" }));
    expect(none).toMatchObject({ value: "no-rate", steps: [{ subject: "rate", value: null, reason: "zero-budget" }] });
  });

  it("refuses what is no check", () => {
    expect(refusal(() => explainStatedRateCheck({ kind: "absorption" } as never))).toContain(
      "invalid-input result.kind",
    );
  });
});

explanationLaws(
  fc
    .record({
      budget: amounts,
      realization: fc.option(amounts, { freq: 9 }),
      stated: percents,
      amountsRounded: fc.boolean(),
    })
    .map((input) => checkStatedRate(input)),
  explainStatedRateCheck,
);
