import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainQualityWeight, explainText, indicatorQualityWeight } from "../../../../src/index.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";

describe("explainQualityWeight", () => {
  it("tells the cell of the table, and how well the table is known", () => {
    const text = explainText(explainQualityWeight(indicatorQualityWeight("proxy", "low")));
    expect(text).toContain("Bobot kualitas indikator: 1,1.");
    expect(text).toContain("Diketahui: validitas pendekatan; tingkat kendali rendah.");
    expect(text).toContain("KMK 127/2026");
  });

  it("says where no weight is allowed", () => {
    expect(explainQualityWeight(indicatorQualityWeight("exact", "high"))).toMatchObject({
      value: null,
      formula: null,
      reason: "not-allowed",
    });
  });
});

explanationLaws(
  fc
    .tuple(fc.constantFrom("exact", "proxy", "activity"), fc.constantFrom("low", "moderate", "high"))
    .map(([validity, controllability]) => indicatorQualityWeight(validity, controllability)),
  explainQualityWeight,
);
