import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainRankCorrelation, explainText, rankCorrelation } from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";

describe("explainRankCorrelation", () => {
  it("counts the pairs that stand alike and the other way round", () => {
    // Five of the six pairs stand alike, one does not: (5 − 1) ÷ √(6 × 6) = 2 ÷ 3.
    const agreement = rankCorrelation([
      { first: 60, second: 61 },
      { first: 70, second: 75 },
      { first: 80, second: 72 },
      { first: 90, second: 88 },
    ]);
    const explanation = explainRankCorrelation(agreement);
    expect(explanation.value).toBe("0.6666666666666666666666666666666666666667");
    expect(explanation.inputs.map(({ key, value }) => [key, value])).toContainEqual(["concordant", "5"]);
    expect(explanation.steps).toMatchObject([
      { subject: "gamma", value: "0.6666666666666666666666666666666666666667" },
    ]);
    expect(explainText(explanation)).toContain("searah 5 pasangan − berlawanan arah 1 pasangan");
  });

  it("is below zero where more stand the other way round, and says who was left out", () => {
    const opposed = explainRankCorrelation(
      rankCorrelation([
        { first: 1, second: 2 },
        { first: 2, second: 1 },
        { first: 3, second: null },
      ]),
    );
    expect(opposed.value).toBe("-1");
    expect(explainText(opposed)).toContain("tidak dipakai, pada urutan 3");
  });

  it("says why nothing can be told", () => {
    const same = rankCorrelation([
      { first: 1, second: 2 },
      { first: 1, second: 3 },
    ]);
    expect(explainRankCorrelation(same)).toMatchObject({ value: null, reason: "no-variation" });
  });

  it("refuses what is no correlation", () => {
    expect(refusal(() => explainRankCorrelation({ kind: "ranking" } as never))).toContain("invalid-input result.kind");
  });
});

const value = fc.option(fc.nat(4), { freq: 9 });
explanationLaws(
  fc.array(fc.record({ first: value, second: value }), { maxLength: 10 }).map((pairs) => rankCorrelation(pairs)),
  explainRankCorrelation,
);
