import { averageAchievement, indicatorQualityWeight } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

describe("indicatorQualityWeight", () => {
  it("is the table of the ministry, as it is restated", () => {
    const rows = (["exact", "proxy", "activity"] as const).map((validity) =>
      (["low", "moderate", "high"] as const).map((control) => {
        const weight = indicatorQualityWeight(validity, control);
        return weight.status === "computed" ? `${weight.value}` : weight.reason;
      }),
    );
    expect(rows).toEqual([
      ["1.2", "1.15", "not-allowed"],
      ["1.1", "1", "0.9"],
      ["not-allowed", "0.8", "0.6"],
    ]);
  });

  it("never passes for law", () => {
    expect(indicatorQualityWeight("proxy", "low").basis.status).toBe("reported");
  });

  it("weighs an average", () => {
    const weights = (["exact", "activity"] as const).map((validity) => {
      const weight = indicatorQualityWeight(validity, "moderate");
      return weight.status === "computed" ? weight.value : 0;
    });
    const average = averageAchievement([100, "80.5"], { weights });
    // (1.15 × 100 + 0.8 × 80.5) ÷ 1.95 = 92.
    expect(average.status === "computed" && `${average.value}`).toBe("92");
  });

  it("refuses other words", () => {
    expect(refusal(() => indicatorQualityWeight("good" as "exact", "some" as "low"))).toEqual([
      "invalid-input validity",
      "invalid-input controllability",
    ]);
  });
});
