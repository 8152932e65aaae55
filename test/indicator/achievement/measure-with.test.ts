import {
  type AchievementPolicy,
  achievementInputShape,
  achievementPolicyShape,
  adaptPolicy,
  defaultAchievementPolicy,
} from "sakip";
import { describe, expect, it } from "vitest";
import { readAll } from "../../../src/core/index.ts";
import { measureWith } from "../../../src/indicator/achievement/measure-with.ts";
import { type Exact, exactToDecimal } from "../../../src/number/index.ts";

function measure(policy: AchievementPolicy, target: number, realization: number, polarity = "maximize") {
  const [rules, input] = readAll(
    [achievementPolicyShape, policy],
    [achievementInputShape, { polarity, target, realization }],
  );
  let handedOut = 0;
  const toDecimal = (value: Exact) => {
    handedOut++;
    return exactToDecimal(value);
  };
  return { result: measureWith(rules, input, toDecimal), handedOut };
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
    const { result } = measure(policy, 4, 9, "stabilize");
    expect(result.status === "computed" && `${result.value}`).toBe("40");
  });
});
