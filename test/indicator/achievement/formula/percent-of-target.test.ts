import {
  type AchievementPolicy,
  achievementPolicyShape,
  adaptPolicy,
  defaultAchievementPolicy,
  type Polarity,
} from "sakip";
import { describe, expect, it } from "vitest";
import { readAll } from "../../../../src/core/index.ts";
import {
  percentOfNumber,
  percentOfTarget,
  standingOf,
} from "../../../../src/indicator/achievement/formula/percent-of-target.ts";
import { exactToDecimal, requireExact } from "../../../../src/number/index.ts";

const [rules] = readAll([achievementPolicyShape, defaultAchievementPolicy]);

describe("standingOf", () => {
  it("says on which side of each bound a realisation lies, and takes no bound for a strict one", () => {
    const [low, high] = [requireExact(50), requireExact(100)];
    expect(standingOf({ low, high, reached: requireExact(75) })).toEqual({ fromLow: 1, fromHigh: -1, isStrict: false });
    expect(standingOf({ low: high, high, reached: low, isStrict: true })).toEqual({
      fromLow: -1,
      fromHigh: -1,
      isStrict: true,
    });
  });
});

describe("percentOfTarget", () => {
  const percent = (
    changes: Partial<AchievementPolicy>,
    polarity: Polarity,
    target: number,
    reached: number,
    worst?: number,
  ) => {
    const [read] = readAll([achievementPolicyShape, adaptPolicy(defaultAchievementPolicy, changes)]);
    const pair = { target: requireExact(target), reached: requireExact(reached) };
    const result = percentOfTarget(
      polarity,
      { ...pair, ...(worst !== undefined && { worst: requireExact(worst) }) },
      read,
    );
    return typeof result === "string" ? result : `${exactToDecimal(result.percent)} ${result.formula}`;
  };

  it("rules below zero for the polarities that a policy rules it for", () => {
    const of = (negativeTarget: AchievementPolicy["negativeTarget"] & string) =>
      (["maximize", "minimize", "stabilize"] as const).map((each) => percent({ negativeTarget }, each, -2, -3));
    expect(of("distance")).toEqual(["50 mirror", "150 ratio", "50 deviation"]);
    expect(of("distance-if-higher-is-better")).toEqual(["50 mirror", "negative-target", "negative-target"]);
    expect(of("not-computable")).toEqual(["negative-target", "negative-target", "negative-target"]);
  });

  it("gives 100 or the cap for no realisation at all, as the policy says", () => {
    const of = (zeroRealization: AchievementPolicy["zeroRealization"] & string, cap: number | null) =>
      percent({ minimize: "inverse", zeroRealization, cap }, "minimize", 10, 0);
    expect([of("met-is-100", null), of("met-is-100", 150)]).toEqual(["100 zero-realization", "100 zero-realization"]);
    expect(of("cap", 150)).toBe("150 zero-realization");
    expect(of("not-computable", 150)).toBe("zero-realization");
  });

  it("gives nothing strict for a target of zero that was reached", () => {
    const zero = { zeroTarget: "met-is-100" } as const;
    expect(percent(zero, "minimize", 0, 0)).toBe("100 zero-target");
    expect(percent(zero, "minimize", 0, 1)).toBe("0 zero-target");
  });

  it("measures from the worst only where lower is better and the worst is known", () => {
    const worst = { zeroTarget: "from-worst" } as const;
    expect(percent(worst, "minimize", 0, 5, 20)).toBe("75 from-worst");
    expect(percent(worst, "minimize", 0, 5)).toBe("zero-target");
    expect(percent(worst, "maximize", 0, 5, 20)).toBe("zero-target");
  });
});

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
