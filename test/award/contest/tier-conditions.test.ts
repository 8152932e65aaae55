import { describe, expect, it } from "vitest";
import { missIn } from "../../../src/award/contest/tier-conditions.ts";
import { rankBy } from "../../../src/ranking/index.ts";
import type { AwardEntry } from "../../../src/regulation/rule/award/award-entry.ts";
import type { AwardTier } from "../../../src/regulation/rule/award/award-scheme.ts";

const grades = ["B", "BB", "A"];
function miss(conditions: Partial<AwardTier>, entry: Partial<AwardEntry>, order?: "ascending"): string | undefined {
  const [row] = rankBy([{ id: "x", agencyId: "x", score: "80", ...entry } as AwardEntry], {
    value: (each) => each.score,
  }).rows;
  if (row === undefined) throw new Error("not ranked");
  return missIn({ id: "t", title: "T", places: 1, ...conditions }, grades, order)(row);
}

describe("missIn", () => {
  it("finds nothing to miss where there is no condition, or all are met", () => {
    expect(miss({}, {})).toBeUndefined();
    const met = { minimumScore: 80, minimumGrade: "BB", category: "c", cluster: "k" };
    expect(miss(met, { grade: "A", category: "c", cluster: "k" })).toBeUndefined();
    expect(miss(met, { grade: "BB", category: "c", cluster: "k" })).toBeUndefined();
  });

  it("names the condition that is not met", () => {
    expect(miss({ category: "c" }, {})).toBe("other-category");
    expect(miss({ cluster: "k" }, { cluster: "z" })).toBe("other-cluster");
    expect(miss({ minimumScore: "80.01" }, {})).toBe("below-minimum-score");
    expect(miss({ minimumGrade: "A" }, { grade: "BB" })).toBe("below-minimum-grade");
    expect(miss({ minimumGrade: "A" }, {})).toBe("no-grade");
  });

  it("turns the minimum round where the lowest is best", () => {
    expect(miss({ minimumScore: 79 }, {}, "ascending")).toBe("below-minimum-score");
    expect(miss({ minimumScore: 81 }, {}, "ascending")).toBeUndefined();
    expect(miss({ aboveScore: 81 }, {}, "ascending")).toBeUndefined();
    expect(miss({ aboveScore: "80.0" }, {}, "ascending")).toBe("below-minimum-score");
  });

  it("tells what must be reached from what must be gone beyond", () => {
    expect(miss({ aboveScore: "79.99" }, {})).toBeUndefined();
    expect(miss({ aboveScore: 80 }, {})).toBe("below-minimum-score");
  });
});
