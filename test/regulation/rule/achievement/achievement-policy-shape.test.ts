import {
  achievementPolicyShape,
  defaultAchievementPolicy,
  kemenkeuPolicy,
  lkjipPolicy,
  parse,
  permenpanrb8of2021Policy,
  type RoundingStep,
} from "sakip";
import { describe, expect, it } from "vitest";
import { readAll } from "../../../../src/core/index.ts";
import { refusal } from "../../../support/refusal.ts";

const read = (changes: object) => readAll([achievementPolicyShape, { ...defaultAchievementPolicy, ...changes }])[0];

describe("achievementPolicyShape", () => {
  it("reads every policy of the library back from JSON", () => {
    for (const policy of [defaultAchievementPolicy, lkjipPolicy, kemenkeuPolicy, permenpanrb8of2021Policy])
      expect(parse(achievementPolicyShape, JSON.parse(JSON.stringify(policy)))).toEqual(policy);
  });

  it("reads a table of deviations, in which one may stand twice, and freezes its own copy", () => {
    const bands = [
      { within: "5", value: 110 },
      { within: 5, value: 100 },
    ];
    const input = {
      minimize: "inverse",
      cap: null,
      floor: 0,
      zeroTarget: "met-is-100",
      stabilize: { bands, beyond: 80 },
    };
    const policy = parse(achievementPolicyShape, input);
    expect(policy).toEqual(input);
    expect(Object.isFrozen(policy.stabilize)).toBe(true);
    expect(Object.isFrozen(bands)).toBe(false);
  });

  it("reads points of closeness, from far to near", () => {
    const points = [
      { closeness: "0", value: "0" },
      { closeness: 100, value: 120 },
    ];
    const policy = parse(achievementPolicyShape, { ...defaultAchievementPolicy, stabilize: { points } });
    expect(policy.stabilize).toEqual({ points });
  });

  it("fills in what a policy may leave out", () => {
    const bare = { stabilize: undefined, levels: undefined, rounding: null, id: undefined, source: undefined };
    expect(read({ ...bare, zeroRealization: undefined, negativeTarget: undefined })).toMatchObject({
      id: null,
      source: null,
      levels: "steps",
      stabilize: { tolerance: { n: 0, d: 1 }, floor: { n: 0, d: 1 } },
      rounding: [],
      zeroRealization: "not-computable",
      negativeTarget: "not-computable",
      bestTarget: null,
      roundsFigures: false,
    });
  });

  it("sorts the roundings by stage", () => {
    const rounding = [
      { stage: "target", decimals: 0, mode: "up" },
      { stage: "percent", decimals: 1, mode: "down" },
    ];
    expect(read({ rounding }).roundingAt).toEqual({
      target: rounding.slice(0, 1),
      realization: [],
      percent: rounding.slice(1),
    });
  });

  it("reads a policy anew as long as it can change, down to its last part", () => {
    const step: { -readonly [K in keyof RoundingStep]: RoundingStep[K] } = {
      stage: "percent",
      decimals: 2,
      mode: "half-up",
    };
    const policy = Object.freeze({ ...defaultAchievementPolicy, rounding: Object.freeze([step]) });
    const decimals = () => readAll([achievementPolicyShape, policy])[0].rounding[0]?.decimals;
    expect(decimals()).toBe(2);
    step.decimals = 1;
    expect(decimals()).toBe(1);
  });

  it("refuses misspelt keys and broken values at once, and what cannot be used", () => {
    const broken = { minimize: "both", cap: "120%", zeroTarget: "not-computable", ceiling: 5 };
    expect(refusal(() => parse(achievementPolicyShape, broken))).toEqual([
      "invalid-input ceiling",
      "invalid-input minimize",
      "invalid-number cap",
      "invalid-number floor",
    ]);
    expect(refusal(() => parse(achievementPolicyShape, { ...defaultAchievementPolicy, cap: 1, floor: 2 }))).toEqual([
      "out-of-range floor",
    ]);
    expect(refusal(() => parse(achievementPolicyShape, null))).toEqual(["invalid-input"]);
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
    [{ stabilize: { tolerance: "-0.1", floor: null } }, ["out-of-range stabilize.tolerance"]],
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
        "invalid-number stabilize.bands[1].value",
        "out-of-range stabilize.bands[1].within",
        "invalid-number stabilize.beyond",
      ],
    ],
    [{ stabilize: { bands: [null], beyond: 0 } }, ["invalid-input stabilize.bands[0]"]],
    [{ stabilize: { points: [] } }, ["invalid-input stabilize.points"]],
    [
      {
        stabilize: {
          points: [
            { closeness: 90, value: 100 },
            { closeness: "90", value: "x" },
          ],
        },
      },
      ["invalid-number stabilize.points[1].value", "out-of-range stabilize.points[1].closeness"],
    ],
    [
      { stabilize: { points: [{ closeness: 0, nilai: 1 }, null] } },
      [
        "invalid-input stabilize.points[0].nilai",
        "invalid-number stabilize.points[0].value",
        "invalid-input stabilize.points[1]",
      ],
    ],
    [{ zeroRealization: "cap" }, ["invalid-input cap"]],
    [{ bestTarget: "x" }, ["invalid-number bestTarget"]],
    [{ bestTargets: 120 }, ["invalid-input bestTargets"]],
    [{ stabilize: { bands: [], beyond: 0, floor: 0 } }, ["invalid-input stabilize.floor"]],
    [{ rounding: {} }, ["invalid-input rounding"]],
    [{ rounding: [null] }, ["invalid-input rounding[0]"]],
    [
      { rounding: [{ stage: "percent", decimals: 2, mode: "half-up", digits: 2 }] },
      ["invalid-input rounding[0].digits"],
    ],
    [{ id: 5, label: "x" }, ["invalid-input id", "invalid-input label"]],
  ])("refuses %j", (changes, expected) => {
    expect(refusal(() => parse(achievementPolicyShape, { ...defaultAchievementPolicy, ...changes }))).toEqual(expected);
  });
});
