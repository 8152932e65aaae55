import {
  defaultAchievementPolicy,
  kemenkeuPolicy,
  lkjipPolicy,
  parseAchievementPolicy,
  permenpanrb8of2021Policy,
} from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../../support/refusal.ts";

describe("parseAchievementPolicy", () => {
  it("reads every policy of the library back from JSON", () => {
    for (const policy of [defaultAchievementPolicy, lkjipPolicy, kemenkeuPolicy, permenpanrb8of2021Policy])
      expect(parseAchievementPolicy(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
  });

  it("reads a table of deviations, and freezes its own copy", () => {
    const stabilize = { bands: [{ within: "5", value: 110 }], beyond: 80 };
    const input = { minimize: "inverse", cap: null, floor: 0, zeroTarget: "met-is-100", stabilize };
    const policy = parseAchievementPolicy(input);
    expect(policy).toEqual(input);
    expect(Object.isFrozen(policy.stabilize)).toBe(true);
    expect(Object.isFrozen(stabilize)).toBe(false);
  });

  it("refuses misspelt keys and broken values at once, and what cannot be used", () => {
    const broken = { minimize: "both", cap: "120%", zeroTarget: "not-computable", ceiling: 5 };
    expect(refusal(() => parseAchievementPolicy(broken)).sort()).toEqual([
      "invalid-input",
      "invalid-input minimize",
      "invalid-number cap",
      "invalid-number floor",
    ]);
    expect(refusal(() => parseAchievementPolicy({ ...defaultAchievementPolicy, cap: 1, floor: 2 }))).toEqual([
      "out-of-range floor",
    ]);
  });
});
