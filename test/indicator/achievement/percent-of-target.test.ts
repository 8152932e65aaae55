import { defaultAchievementPolicy } from "sakip";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/core/index.ts";
import { percentOfLevel, percentOfNumber } from "../../../src/indicator/achievement/percent-of-target.ts";
import { exactToDecimal, requireExact } from "../../../src/number/index.ts";
import { type ReadPolicy, readPolicy } from "../../../src/regulation/rule/achievement/read-policy.ts";

const problems: Problem[] = [];
const rules = readPolicy(defaultAchievementPolicy, [], problems) as ReadPolicy;

describe("percentOfNumber", () => {
  it("measures against the bound that was missed, the nearer one", () => {
    const [low, high] = [requireExact(50), requireExact(100)];
    const below = percentOfNumber("maximize", low, high, requireExact(25), rules);
    const above = percentOfNumber("maximize", low, high, requireExact(125), rules);
    expect([below, above].map((each) => typeof each === "object" && `${exactToDecimal(each.percent)}`)).toEqual([
      "50",
      "125",
    ]);
  });

  it("needs no division within a range, so that a bound of zero does no harm there", () => {
    expect(percentOfNumber("minimize", requireExact(0), requireExact(3), requireExact(0), rules)).toMatchObject({
      formula: "within-range",
    });
    expect(percentOfNumber("minimize", requireExact(0), requireExact(3), requireExact(-1), rules)).toBe("zero-target");
  });
});

describe("percentOfLevel", () => {
  it("runs from 0 to 200 over a whole scale", () => {
    const percent = (target: number, reached: number) => {
      const result = percentOfLevel("maximize", target, reached, 5, rules);
      return typeof result === "object" && `${exactToDecimal(result.percent)}`;
    };
    expect([percent(4, 0), percent(4, 4), percent(0, 4)]).toEqual(["0", "100", "200"]);
  });
});
