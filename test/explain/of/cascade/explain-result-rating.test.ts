import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainResultRating, explainText, rateResults, sumedangBehaviourScale } from "../../../../src/index.ts";
import { explanationLaws, percents } from "../../../support/explanation-laws.ts";
import { refusal } from "../../../support/refusal.ts";

describe("explainResultRating", () => {
  it("tells the mean, and the band in which it lies", () => {
    // (104 + 91.5) ÷ 2 = 97.75; from 90 on it is above.
    const explanation = explainResultRating(rateResults([104, "91.5"]));
    expect(explanation).toMatchObject({ value: "above", steps: [{ value: "97.75" }], basis: { status: "practice" } });
    expect(explainText(explanation)).toContain(
      "Rating hasil kerja: di atas ekspektasi. Ditentukan oleh Rata-rata hasil kerja 97,75%, yang berada mulai dari 90.",
    );
    expect(explainResultRating(rateResults([4, 5, 3], { scale: sumedangBehaviourScale })).value).toBe("as-expected");
  });

  it("says why there is none, and refuses what is none", () => {
    expect(explainResultRating(rateResults([104, null]))).toMatchObject({ value: null, reason: "missing-achievement" });
    expect(refusal(() => explainResultRating({} as never))).toContain("invalid-input result.kind");
  });
});

explanationLaws(
  fc
    .tuple(
      fc.array(fc.option(percents, { freq: 8 }), { minLength: 1, maxLength: 5 }),
      fc.constantFrom("refuse", "redistribute", "zero"),
    )
    .map(([ratings, missing]) => rateResults(ratings, { missing })),
  explainResultRating,
);
