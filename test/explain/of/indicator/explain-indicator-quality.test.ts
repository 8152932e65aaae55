import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainIndicatorQuality, explainText, indicatorQuality } from "../../../../src/index.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";
import { refusal } from "../../../support/refusal.ts";

describe("explainIndicatorQuality", () => {
  const target = { polarity: "maximize", target: 86, previous: { target: 80, realization: 85 } } as const;

  it("is the mean of both weights, each a step, with its name", () => {
    // (1 + 1.2) ÷ 2 = 1.1
    const explanation = explainIndicatorQuality(
      indicatorQuality({ validity: "proxy", controllability: "moderate", target }),
    );
    expect(explanation).toMatchObject({
      value: "1.1",
      steps: [{ value: "1" }, { value: "1.2" }, { subject: "grade" }],
    });
    expect(explainText(explanation, { depth: 0 })).toContain(
      "Dihitung dari rata-rata (Bobot kualitas indikator 1; Bobot kualitas target 1,2) = 1,1.",
    );
  });

  it("says which weight is missing, and refuses what is none", () => {
    const none = explainIndicatorQuality(indicatorQuality({ validity: "exact", controllability: "high", target }));
    expect(none).toMatchObject({ value: null, formula: null, reason: "not-allowed" });
    expect(refusal(() => explainIndicatorQuality({ kind: "indicator-quality" } as never))).toContain(
      "invalid-input result.indicatorWeight",
    );
  });
});

const near = fc.integer({ min: 75, max: 90 });

explanationLaws(
  fc
    .record({
      validity: fc.constantFrom("exact", "proxy", "activity"),
      controllability: fc.constantFrom("low", "moderate", "high"),
      target: fc.record({
        polarity: fc.constantFrom("maximize", "minimize"),
        target: near,
        previous: fc.option(fc.record({ target: near, realization: fc.option(near) })),
        mandatory: fc.boolean(),
      }),
    })
    .map((input) => indicatorQuality(input)),
  explainIndicatorQuality,
);
