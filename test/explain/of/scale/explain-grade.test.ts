import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  differenceEfficiencyScale,
  explainGrade,
  explainText,
  gradeOf,
  permendagri86of2017Scale,
  sakipGradeScale,
  trafficLightScale,
} from "../../../../src/index.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";

describe("explainGrade", () => {
  it("tells the band and the way to the next better one", () => {
    const explanation = explainGrade(gradeOf("85.5", sakipGradeScale));
    expect(explanation).toMatchObject({ value: "A", words: { en: "A (Satisfactory)" }, basis: { status: "read" } });
    expect(explanation.formula).toMatchObject({ op: "lookup", row: { above: "80", upTo: "90", gives: "A" } });
    expect(explanation.steps).toMatchObject([{ subject: "distance", value: "4.5" }]);
    expect(explainText(explanation, { locale: "en" })).toContain(
      "1. Distance to grade AA: 4.5 points. Computed from bound of grade AA 90 − score 85.5 = 4.5 points.",
    );
  });

  it("has no further to go in the best band", () => {
    expect(explainGrade(gradeOf(95, sakipGradeScale)).steps).toEqual([]);
  });
});

const hundredths = fc.integer({ min: 1, max: 10_000 }).map((each) => (each / 100).toFixed(2));

explanationLaws(
  fc
    .tuple(
      hundredths,
      fc.constantFrom(sakipGradeScale, permendagri86of2017Scale, trafficLightScale, differenceEfficiencyScale),
    )
    .map(([score, scale]) => gradeOf(score, scale)),
  explainGrade,
);
