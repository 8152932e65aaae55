import { type AchievementPolicy, adaptPolicy, defaultAchievementPolicy } from "sakip";
import { describe, expect, it } from "vitest";
import { measureWith } from "../../../src/indicator/achievement/measure-with.ts";
import { readAchievementInput } from "../../../src/indicator/achievement/read-achievement-input.ts";
import { type Exact, exactToDecimal } from "../../../src/number/index.ts";
import { type ReadPolicy, readPolicy } from "../../../src/regulation/rule/achievement/read-policy.ts";

function measure(policy: AchievementPolicy, target: number, realization: number) {
  const input = { polarity: "maximize", target, realization } as const;
  let handedOut = 0;
  const toDecimal = (value: Exact) => {
    handedOut++;
    return exactToDecimal(value);
  };
  const rules = readPolicy(policy, [], []) as ReadPolicy;
  return { result: measureWith(rules, input, readAchievementInput(input, [], []), toDecimal), handedOut };
}

describe("measureWith", () => {
  it("hands out one Decimal, and a second only when a bound made a difference", () => {
    const capped = adaptPolicy(defaultAchievementPolicy, { cap: 100, floor: 50 });
    expect(measure(capped, 4, 3)).toMatchObject({ handedOut: 1, result: { bounded: null } });
    expect(measure(capped, 4, 4)).toMatchObject({ handedOut: 1, result: { bounded: null } });
    expect(measure(capped, 4, 5)).toMatchObject({ handedOut: 2, result: { bounded: "cap" } });
    expect(measure(capped, 4, 1)).toMatchObject({ handedOut: 2, result: { bounded: "floor" } });
  });

  it("takes the higher of two floors", () => {
    const policy = adaptPolicy(defaultAchievementPolicy, { floor: 40, stabilize: { tolerance: 0, floor: 10 } });
    const input = { polarity: "stabilize", target: 4, realization: 9 } as const;
    const rules = readPolicy(policy, [], []) as ReadPolicy;
    const result = measureWith(rules, input, readAchievementInput(input, [], []), exactToDecimal);
    expect(result.status === "computed" && `${result.value}`).toBe("40");
  });
});
