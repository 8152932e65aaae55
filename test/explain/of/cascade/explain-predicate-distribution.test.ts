import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainPredicateDistribution, explainText, predicateDistribution } from "../../../../src/index.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";
import { refusal } from "../../../support/refusal.ts";

describe("explainPredicateDistribution", () => {
  it("counts the staff, tells each share, and the pattern with its source", () => {
    // 2 of 5 are 40 %, 3 of 5 are 60 %.
    const explanation = explainPredicateDistribution(
      predicateDistribution(["very-good", "very-good", "good", "good", "good"], "good"),
    );
    expect(explanation).toMatchObject({ value: "5", unit: "people" });
    expect(explanation.steps.map(({ value }) => value)).toEqual(["40", "60", "0", "0", "0"]);
    expect(explainText(explanation)).toContain(
      "Menurut aturan: predikat organisasi baik; sebagian besar pegawai semestinya Baik; paling banyak berpredikat Baik 70%; paling sedikit berpredikat Butuh Perbaikan atau Kurang/misconduct 1 orang.",
    );
  });

  it("has no shares without staff, and refuses what is none", () => {
    expect(explainPredicateDistribution(predicateDistribution([], "good")).steps[0]).toMatchObject({
      value: null,
      reason: "no-staff",
    });
    expect(refusal(() => explainPredicateDistribution({} as never))).toContain("invalid-input result.kind");
  });
});

explanationLaws(
  fc
    .tuple(
      fc.array(fc.constantFrom("very-good", "good", "needs-improvement", "poor", "very-poor"), { maxLength: 30 }),
      fc.constantFrom("outstanding", "good", "needs-improvement", "poor", "very-poor"),
    )
    .map(([staff, organisation]) => predicateDistribution(staff, organisation)),
  explainPredicateDistribution,
);
