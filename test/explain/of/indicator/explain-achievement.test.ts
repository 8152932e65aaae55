import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AchievementInput,
  adaptPolicy,
  auditOpinionLevels,
  cappedPolicy,
  defaultAchievementPolicy,
  explainAchievement,
  explainText,
  kemenkeuPolicy,
  lkjipPolicy,
  measureAchievement,
} from "../../../../src/index.ts";
import { explanationLaws, figures } from "../../../support/explanation-laws.ts";

const textOf = (input: AchievementInput, policy = defaultAchievementPolicy) =>
  explainText(explainAchievement(measureAchievement(input, policy)), { locale: "en" })
    .split(". ")
    .slice(0, 3);

describe("explainAchievement", () => {
  it("tells the formula that ran, its rounding and its bound", () => {
    expect(textOf({ polarity: "maximize", target: 80, realization: "60.3" }, lkjipPolicy)).toEqual([
      "Achievement: 75.38%",
      "Computed from realisation 60.3 ÷ target 80 × 100 = 75.375%",
      "Rounded to 2 decimals (to the nearest, half away from zero): 75.38%",
    ]);
    expect(textOf({ polarity: "minimize", target: 10, realization: 8 }, cappedPolicy(110))).toEqual([
      "Achievement: 110%",
      "Computed from (2 × target 10 − realisation 8) ÷ target 10 × 100 = 120%",
      "The value must not exceed the cap of 110%, and so is 110%",
    ]);
  });

  it("takes the bound of a range that was missed", () => {
    const [, formula] = textOf({
      polarity: "stabilize",
      target: { kind: "range", low: 3, high: 5 },
      realization: "5.5",
    });
    expect(formula).toBe(
      "Computed from 100 − the greatest of (0; |realisation 5.5 ÷ upper bound of the target 5 × 100 − 100| − tolerance 0%) = 90%",
    );
  });

  it("counts levels by their positions", () => {
    const opinion = { kind: "level", scale: auditOpinionLevels, level: "WTP" } as const;
    const [, formula] = textOf({ polarity: "maximize", target: opinion, realization: "WDP" });
    expect(formula).toBe(
      "Computed from 100 + (position of the level reached 3 − position of the target level 4) ÷ (number of levels 4 − 1) × 100 ≈ 66.6667%",
    );
  });

  it("tells the realisation as it was given where it was converted", () => {
    const unit = { target: "kilometer", realization: "meter" };
    const explanation = explainAchievement(
      measureAchievement({ polarity: "maximize", target: 3, realization: 5000, unit }),
    );
    expect(explainText(explanation)).toContain("realisasi dalam satuan target 5 kilometer ÷ target 3 kilometer × 100");
    expect(explainText(explanation)).toContain("Diketahui: realisasi 5.000 meter");
  });

  it("says why there is none", () => {
    expect(textOf({ polarity: "maximize", target: 0, realization: 5 })[0]).toBe(
      "Achievement: cannot be computed, because the target is zero, by which the formula cannot divide",
    );
  });
});

const rounding = fc.constantFrom(
  null,
  [{ stage: "percent", decimals: 2, mode: "half-up" }] as const,
  [
    { stage: "realization", decimals: 1, mode: "half-even" },
    { stage: "target", decimals: 0, mode: "up" },
    { stage: "percent", decimals: 0, mode: "down" },
  ] as const,
);
const stabilize = fc.constantFrom(
  { tolerance: 5, floor: 0 },
  { tolerance: "2.5", floor: null },
  {
    bands: [
      { within: 5, value: 100 },
      { within: 10, value: "87.5" },
    ],
    beyond: 50,
  },
  kemenkeuPolicy.stabilize,
);
const policies = fc
  .record({
    minimize: fc.constantFrom("mirror", "inverse"),
    cap: fc.constantFrom(null, 100, "120.5"),
    floor: fc.constantFrom(null, 0, 10),
    zeroTarget: fc.constantFrom("not-computable", "met-is-100", "is-0", "from-worst"),
    zeroRealization: fc.constantFrom("not-computable", "met-is-100"),
    negativeTarget: fc.constantFrom("not-computable", "distance", "distance-if-higher-is-better"),
    bestTarget: fc.constantFrom(null, 110),
    levels: fc.constantFrom("steps", "positions"),
    rounding,
    stabilize,
  })
  .map((choices) =>
    adaptPolicy(defaultAchievementPolicy, { ...choices, source: { title: "Kebijakan uji", status: "convention" } }),
  );

const polarity = fc.constantFrom("maximize", "minimize", "stabilize");
const plainRow = fc.record({ polarity, target: figures, realization: fc.option(figures, { freq: 12 }) });
const range = fc.tuple(figures, figures).map(([a, b]) => {
  const [low, high] = Number(a) <= Number(b) ? [a, b] : [b, a];
  return { kind: "range", low, high } as const;
});
const rangeRow = fc.record({ polarity, target: range, realization: figures });
const level = fc.constantFrom(...auditOpinionLevels.levels.map(({ code }) => code));
const levelRow = fc.record({
  polarity,
  target: level.map((code) => ({ kind: "level", scale: auditOpinionLevels, level: code }) as const),
  realization: level,
});
const besideRow = fc.record({
  polarity,
  target: figures,
  realization: figures,
  baseline: fc.option(figures, { nil: undefined }),
  worstRealization: fc.integer({ min: 1, max: 50 }),
  targetIsBest: fc.constantFrom(undefined, true),
});
const zeroRow = fc.record({
  polarity,
  target: fc.constant(0),
  realization: fc.integer({ min: -2, max: 2 }),
  worstRealization: fc.integer({ min: 1, max: 50 }),
});

explanationLaws(
  fc
    .tuple(fc.oneof(plainRow, rangeRow, levelRow, besideRow, zeroRow), policies)
    .map(([row, policy]) => measureAchievement(row as AchievementInput, policy)),
  explainAchievement,
);
