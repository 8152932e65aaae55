import { achievementPolicyShape, defaultAchievementPolicy } from "sakip";
import { describe, expect, it } from "vitest";
import { readAll } from "../../../../src/core/index.ts";
import { percentOfNumber } from "../../../../src/indicator/achievement/formula/percent-of-target.ts";
import { exactToDecimal, requireExact } from "../../../../src/number/index.ts";

const [rules] = readAll([achievementPolicyShape, defaultAchievementPolicy]);

describe("percentOfNumber", () => {
  it("measures against the bound that was missed, the nearer one", () => {
    const range = { low: requireExact(50), high: requireExact(100) };
    const below = percentOfNumber("maximize", { ...range, reached: requireExact(25) }, rules);
    const above = percentOfNumber("maximize", { ...range, reached: requireExact(125) }, rules);
    expect([below, above].map((each) => typeof each === "object" && `${exactToDecimal(each.percent)}`)).toEqual([
      "50",
      "125",
    ]);
  });

  it("needs no division within a range, so that a bound of zero does no harm there", () => {
    const range = { low: requireExact(0), high: requireExact(3) };
    expect(percentOfNumber("minimize", { ...range, reached: requireExact(0) }, rules)).toMatchObject({
      formula: "within-range",
    });
    expect(percentOfNumber("minimize", { ...range, reached: requireExact(-1) }, rules)).toBe("zero-target");
  });
});
