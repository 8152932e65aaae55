import {
  type AchievementInput,
  type AchievementPolicy,
  achievementInputShape,
  achievementPolicyShape,
  adaptPolicy,
  defaultAchievementPolicy,
  measureAchievement,
  sakipLevels,
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

  it("measures nothing that is not due, also where figures are rounded", () => {
    const rounding = [{ stage: "target", decimals: 0, mode: "half-up" }] as const;
    const policy = adaptPolicy(defaultAchievementPolicy, { rounding });
    const row = { polarity: "maximize", target: "79.6", realization: "79.8" } as const;
    expect(measureAchievement({ ...row, situation: "not-yet-due" }, policy)).toMatchObject({ reason: "not-yet-due" });
    // Unrounded there is no way to go; rounded it is 0.4, of which 0.2 were gone.
    const result = measureAchievement({ ...row, baseline: "79.6" }, policy);
    expect(result.status === "computed" && [`${result.value}`, `${result.raw}`]).toEqual(["50", "50"]);
    expect(measureAchievement({ ...row, baseline: "79.6" })).toMatchObject({ reason: "zero-distance" });
  });

  it("says that the worst realisation is needed where that would help", () => {
    const policy = adaptPolicy(defaultAchievementPolicy, { zeroTarget: "from-worst" });
    const needs = (polarity: "maximize" | "minimize", realization: number | null, rules = policy) => {
      const result = measureAchievement({ polarity, target: 0, realization }, rules);
      return result.status === "not-computable" && [result.reason, result.needs];
    };
    expect(needs("minimize", 1)).toEqual(["zero-target", ["worstRealization"]]);
    expect(needs("minimize", null)).toEqual(["no-realization", ["realization"]]);
    expect(needs("maximize", 1)).toEqual(["zero-target", ["policy"]]);
    expect(needs("minimize", 1, defaultAchievementPolicy)).toEqual(["zero-target", ["policy"]]);
  });

  it("tells the figures that were taken, where they are not those that were given", () => {
    const taken = (input: AchievementInput, changes: Partial<AchievementPolicy> = {}) => {
      const result = measureAchievement(input, adaptPolicy(defaultAchievementPolicy, changes));
      return result.status === "computed" && "taken" in result ? JSON.parse(JSON.stringify(result.taken)) : undefined;
    };
    const range = { kind: "range", low: 70, high: 80 } as const;
    const best = { bestTarget: 120 };
    const rounding = [
      { stage: "target", decimals: 0, mode: "half-up" },
      { stage: "realization", decimals: 1, mode: "down" },
    ] as const;
    expect(taken({ polarity: "maximize", target: range, realization: 63 })).toEqual({
      target: "70",
      realization: "63",
    });
    expect(taken({ polarity: "maximize", target: range, realization: 75 })).toBeUndefined();
    expect(taken({ polarity: "maximize", target: range, realization: 90, targetIsBest: true }, best)).toBeUndefined();
    expect(taken({ polarity: "maximize", target: 80, realization: 90 })).toBeUndefined();
    expect(taken({ polarity: "maximize", target: "2.6", realization: "2.19" }, { rounding })).toEqual({
      target: "3",
      realization: "2.1",
    });
    const level = { kind: "level", scale: sakipLevels, level: "BB" } as const;
    const levels = { polarity: "maximize", target: level, realization: "CC" } as const;
    expect(taken(levels, { levels: "positions" })).toEqual({ target: "5", realization: "3" });
    expect(taken(levels)).toBeUndefined();
  });

  it("takes the higher of two floors", () => {
    const policy = adaptPolicy(defaultAchievementPolicy, { floor: 40, stabilize: { tolerance: 0, floor: 10 } });
    const { result } = measure(policy, 4, 9, "stabilize");
    expect(result.status === "computed" && `${result.value}`).toBe("40");
  });
});
