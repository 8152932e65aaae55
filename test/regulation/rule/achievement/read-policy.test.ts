import { type AchievementPolicy, defaultAchievementPolicy, type RoundingStep } from "sakip";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../../../src/core/index.ts";
import { readPolicy } from "../../../../src/regulation/rule/achievement/read-policy.ts";

function read(changes: object) {
  const problems: Problem[] = [];
  const policy = { ...defaultAchievementPolicy, ...changes } as AchievementPolicy;
  const rules = readPolicy(policy, ["p"], problems);
  return { rules, problems: problems.map(({ code, path }) => `${code} ${path.slice(1).join(".")}`) };
}

describe("readPolicy", () => {
  it("fills in what a policy may leave out", () => {
    const { rules } = read({
      stabilize: undefined,
      levels: undefined,
      rounding: null,
      id: undefined,
      source: undefined,
    });
    expect(rules).toMatchObject({
      policy: null,
      basis: null,
      levels: "steps",
      stabilize: { kind: "tolerance" },
      rounding: [],
    });
    expect(rules).toMatchObject({ zeroRealization: "not-computable", negativeTarget: "not-computable" });
  });

  it("sorts the roundings by stage", () => {
    const rounding = [
      { stage: "target", decimals: 0, mode: "up" },
      { stage: "percent", decimals: 1, mode: "down" },
    ];
    expect(read({ rounding }).rules?.roundingAt.percent).toEqual(rounding.slice(1));
  });

  it("reads a policy anew as long as it can change, down to its last part", () => {
    const step: { -readonly [K in keyof RoundingStep]: RoundingStep[K] } = {
      stage: "percent",
      decimals: 2,
      mode: "half-up",
    };
    const policy = Object.freeze({ ...defaultAchievementPolicy, rounding: Object.freeze([step]) });
    expect(readPolicy(policy, [], [])?.rounding[0]?.decimals).toBe(2);
    step.decimals = 1;
    expect(readPolicy(policy, [], [])?.rounding[0]?.decimals).toBe(1);
    expect(readPolicy(defaultAchievementPolicy, [], [])).toBe(readPolicy(defaultAchievementPolicy, [], []));
  });

  it("refuses what is no policy", () => {
    const problems: Problem[] = [];
    expect(readPolicy(null as unknown as AchievementPolicy, [], problems)).toBeUndefined();
    expect(problems).toHaveLength(1);
  });

  it.each([
    [
      { levels: "both", zeroTarget: 1, zeroRealization: "x", negativeTarget: "y" },
      [
        "invalid-input levels",
        "invalid-input zeroTarget",
        "invalid-input zeroRealization",
        "invalid-input negativeTarget",
      ],
    ],
    [{ cap: "120%", floor: undefined }, ["invalid-number cap", "invalid-number floor"]],
    [{ stabilize: 5 }, ["invalid-input stabilize"]],
    [
      { stabilize: { tolerance: -1, floor: "x" } },
      ["out-of-range stabilize.tolerance", "invalid-number stabilize.floor"],
    ],
    [{ stabilize: { bands: 5, beyond: 0 } }, ["invalid-input stabilize.bands"]],
    [
      {
        stabilize: {
          bands: [
            { within: 5, value: 1 },
            { within: 4, value: "x" },
          ],
          beyond: "y",
        },
      },
      [
        "invalid-number stabilize.beyond",
        "out-of-range stabilize.bands.1.within",
        "invalid-number stabilize.bands.1.value",
      ],
    ],
    [{ stabilize: { bands: [null], beyond: 0 } }, ["invalid-input stabilize.bands.0"]],
    [{ rounding: {} }, ["invalid-input rounding"]],
    [{ rounding: [null] }, ["invalid-input rounding.0"]],
    [{ id: 5, title: "x" }, ["invalid-input id", "invalid-input title"]],
  ])("refuses %j", (changes, expected) => {
    expect(read(changes).problems).toEqual(expected);
  });
});
