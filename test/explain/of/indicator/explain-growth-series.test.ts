import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainGrowthSeries, measureGrowth, parsePeriod } from "../../../../src/index.ts";
import { explanationLaws, figures } from "../../../support/explanation-laws.ts";
import { refusal } from "../../../support/refusal.ts";

const series = (values: readonly (string | number | null)[], missing: "refuse" | "redistribute" | "zero" = "refuse") =>
  measureGrowth(
    values.map((value, i) => ({ period: parsePeriod(String(2018 + i)), value })),
    { missing },
  );

describe("explainGrowthSeries", () => {
  it("averages the intervals, each of which is a step", () => {
    // 80 to 100 is 25 %, 100 to 110 is 10 %: 17.5 % in the mean.
    const explanation = explainGrowthSeries(series([80, 100, 110]));
    expect(explanation).toMatchObject({ subject: "growth-series", value: "17.5", unit: "percent" });
    expect(explanation.steps.map(({ subject, value }) => [subject, value])).toEqual([
      ["growth:0", "25"],
      ["growth:1", "10"],
    ]);
  });

  it("says why there is no mean", () => {
    expect(explainGrowthSeries(series([80, null, 110]))).toMatchObject({ value: null, formula: null });
  });

  it("refuses what is no series", () => {
    expect(refusal(() => explainGrowthSeries(null as never))).toEqual(["invalid-input result"]);
    expect(refusal(() => explainGrowthSeries({ kind: "growth-series" } as never))).toEqual([
      "invalid-input result.average",
      "invalid-input result.intervals",
    ]);
  });
});

explanationLaws(
  fc
    .tuple(
      fc.array(fc.option(figures, { freq: 8 }), { minLength: 1, maxLength: 6 }),
      fc.constantFrom("refuse", "redistribute", "zero"),
    )
    .map(([values, missing]) => series(values, missing)),
  explainGrowthSeries,
);
