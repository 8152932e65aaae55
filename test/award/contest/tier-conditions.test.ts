import { type AwardEntry, type AwardTier, selectWinners } from "sakip";
import { describe, expect, it } from "vitest";

function miss(conditions: Partial<AwardTier>, entry: Partial<AwardEntry>, order?: "ascending"): string | undefined {
  const tiers = [{ id: "t", label: "T", places: 1, ...conditions }];
  const scheme = { id: "s", label: "S", grades: ["B", "BB", "A"], order, tiers };
  const { notAwarded } = selectWinners([{ id: "x", agencyId: "x", score: "80", ...entry }], scheme);
  return notAwarded[0]?.misses[0]?.reason;
}

describe("the conditions of a tier", () => {
  it("are met where there are none, or all are met", () => {
    expect(miss({}, {})).toBeUndefined();
    expect(miss({}, { category: "c", cluster: "k" })).toBeUndefined();
    const met = { minimumScore: 80, minimumGrade: "BB", category: "c", cluster: "k" };
    expect(miss(met, { grade: "A", category: "c", cluster: "k" })).toBeUndefined();
    expect(miss(met, { grade: "BB", category: "c", cluster: "k" })).toBeUndefined();
  });

  it("are named where they are not met", () => {
    expect(miss({ category: "c" }, {})).toBe("other-category");
    expect(miss({ cluster: "k" }, { cluster: "z" })).toBe("other-cluster");
    expect(miss({ minimumScore: "80.01" }, {})).toBe("below-minimum-score");
    expect(miss({ minimumGrade: "A" }, { grade: "BB" })).toBe("below-minimum-grade");
    expect(miss({ minimumGrade: "A" }, {})).toBe("no-grade");
  });

  it("turn the minimum round where the lowest is best", () => {
    expect(miss({ minimumScore: 79 }, {}, "ascending")).toBe("below-minimum-score");
    expect(miss({ minimumScore: 81 }, {}, "ascending")).toBeUndefined();
    expect(miss({ aboveScore: 81 }, {}, "ascending")).toBeUndefined();
    expect(miss({ aboveScore: "80.0" }, {}, "ascending")).toBe("below-minimum-score");
  });

  it("tell what must be reached from what must be gone beyond", () => {
    expect(miss({ aboveScore: "79.99" }, {})).toBeUndefined();
    expect(miss({ aboveScore: 80 }, {})).toBe("below-minimum-score");
  });
});
