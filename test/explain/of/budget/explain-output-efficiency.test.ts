import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainOutputEfficiency, explainText, measureOutputEfficiency } from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { amounts, explanationLaws, percents } from "../../../support/explanation-laws.ts";

describe("explainOutputEfficiency", () => {
  it("tells what was saved of what the outputs should have cost", () => {
    // 200 × 90% = 180 should have been spent; (180 − 171) ÷ 180 = 5%; 50 + 5 ÷ 20 × 50 = 62,5.
    const explanation = explainOutputEfficiency(
      measureOutputEfficiency([{ budget: 200, realization: 171, achievement: 90 }]),
    );
    expect(explanation).toMatchObject({ subject: "output-efficiency", value: "5", unit: "percent" });
    expect(explanation.steps.map(({ subject, value }) => [subject, value])).toEqual([
      ["expected-cost", "180"],
      ["score", "62.5"],
    ]);
    const text = explainText(explanation);
    expect(text).toContain("anggaran ke-1 200 × capaian ke-1 90% ÷ 100");
    expect(text).toContain("nilai tengah 50");
  });

  it("tells the bound of the score", () => {
    // (100 − 50) ÷ 100 = 50%; 50 + 50 ÷ 20 × 50 = 175, at most 100.
    const { steps } = explainOutputEfficiency(
      measureOutputEfficiency([{ budget: 100, realization: 50, achievement: 100 }]),
    );
    expect(steps.at(-1)).toMatchObject({ subject: "score", value: "100", bound: { kind: "cap", value: "100" } });
  });

  it("has no value where nothing was achieved, and still tells what was given", () => {
    const none = explainOutputEfficiency(measureOutputEfficiency([{ budget: 70, realization: 30, achievement: 0 }]));
    expect(none).toMatchObject({ value: null, reason: "no-output" });
    expect(explainText(none)).toContain("anggaran ke-1 70");
    expect(explainText(none)).toContain("realisasi ke-1 30");
  });

  it("refuses what is no such result", () => {
    expect(refusal(() => explainOutputEfficiency({ kind: "efficiency" } as never))).toContain(
      "invalid-input result.kind",
    );
  });
});

explanationLaws(
  fc
    .array(fc.record({ budget: amounts, realization: amounts, achievement: percents }), { maxLength: 6 })
    .map((outputs) => measureOutputEfficiency(outputs)),
  explainOutputEfficiency,
);
