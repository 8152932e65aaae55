import { type AchievementInput, auditOpinionLevels, measureAchievement, parseAchievementInput } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

describe("parseAchievementInput", () => {
  it("reads every kind of target back from JSON, and measures the same", () => {
    const inputs: AchievementInput[] = [
      { polarity: "maximize", target: "80", realization: 60.3 },
      { polarity: "minimize", target: { kind: "at-most", value: 5 }, realization: "4" },
      { polarity: "stabilize", target: { kind: "range", low: 1, high: "2" }, realization: null },
      { polarity: "maximize", target: { kind: "level", scale: auditOpinionLevels, level: "WTP" }, realization: "WDP" },
      { polarity: "maximize", target: { kind: "none", text: "-" }, realization: null, situation: "not-applicable" },
      { polarity: "maximize", target: null, realization: null },
    ];
    for (const input of inputs) {
      const parsed = parseAchievementInput(JSON.parse(JSON.stringify(input)));
      expect(parsed).toEqual(input);
      expect(JSON.stringify(measureAchievement(parsed))).toBe(JSON.stringify(measureAchievement(input)));
    }
  });

  it("hands out a frozen copy", () => {
    const input = { polarity: "maximize", target: { kind: "exact", value: 1 }, realization: 1 };
    expect(Object.isFrozen(parseAchievementInput(input).target)).toBe(true);
    expect(Object.isFrozen(input.target)).toBe(false);
  });

  it("refuses everything that is wrong at once", () => {
    const broken = { polarity: "naik", target: { kind: "range", low: "x", high: 1 }, realization: true, satuan: "%" };
    expect(refusal(() => parseAchievementInput(broken)).sort()).toEqual([
      "invalid-input",
      "invalid-input polarity",
      "invalid-number realization",
      "invalid-number target.low",
    ]);
  });
});
