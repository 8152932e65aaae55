import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/core/index.ts";
import { excludeIneligible } from "../../../src/ranking/rank/eligibility.ts";

describe("excludeIneligible", () => {
  it("keeps every reason, and the positions of those who do not take part", () => {
    const answers = [true, ["too-young", "no-documents"], false, []];
    const { ineligible, positions } = excludeIneligible([0, 1, 2, 3], (item) => answers[item] ?? false, []);
    expect(ineligible).toEqual([
      { item: 1, reasons: ["too-young", "no-documents"] },
      { item: 2, reasons: ["not-eligible"] },
    ]);
    expect([...positions]).toEqual([1, 2]);
    expect(Object.isFrozen(ineligible) && Object.isFrozen(ineligible[0]?.reasons)).toBe(true);
  });

  it("excludes nobody without a rule", () => {
    expect(excludeIneligible([1, 2], undefined, [])).toEqual({ ineligible: [], positions: new Set() });
  });

  it("refuses answers that are none", () => {
    const problems: Problem[] = [];
    excludeIneligible(["yes", undefined, [3], [""]], (item) => item as never, problems);
    expect(problems.map((each) => each.path)).toEqual([
      ["items", 0, "eligible"],
      ["items", 1, "eligible"],
      ["items", 2, "eligible"],
      ["items", 3, "eligible"],
    ]);
  });
});
