import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainGrowth, explainText, measureGrowth, parsePeriod } from "../../../../src/index.ts";
import { explanationLaws, figures } from "../../../support/explanation-laws.ts";
import { refusal } from "../../../support/refusal.ts";

const growthOf = (before: string | number | null, after: string | number | null) => {
  const [interval] = measureGrowth([
    { period: parsePeriod("2022"), value: before },
    { period: parsePeriod("2023"), value: after },
  ]).intervals;
  if (interval === undefined) throw new Error("two points have one interval");
  return interval;
};

describe("explainGrowth", () => {
  it("tells both figures and both periods", () => {
    // (100 − 80) ÷ 80 × 100 = 25
    expect(explainText(explainGrowth(growthOf(80, 100)))).toBe(
      "Pertumbuhan: 25%. Dihitung dari (angka sekarang 100 − angka sebelumnya 80) ÷ angka sebelumnya 80 × 100 = 25%. " +
        "Diketahui: dari Tahun 2022; ke Tahun 2023. Dasar: tidak ada rujukan yang disebut.",
    );
  });

  it("says why there is none, and refuses what is none", () => {
    expect(explainGrowth(growthOf(0, 5))).toMatchObject({ value: null, formula: null, reason: "zero-base" });
    expect(explainGrowth(growthOf(null, 5))).toMatchObject({ reason: "missing-value" });
    expect(refusal(() => explainGrowth({ kind: "growth-series" } as never))).toContain("invalid-input result.kind");
  });
});

const value = fc.option(figures, { freq: 8 });

explanationLaws(
  fc.tuple(value, value).map(([before, after]) => growthOf(before, after)),
  explainGrowth,
);
