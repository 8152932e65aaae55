import fc from "fast-check";
import {
  type AchievementInput,
  type AchievementPolicy,
  adaptPolicy,
  cappedPolicy,
  defaultAchievementPolicy,
  lkjipPolicy,
  toDecimal,
} from "sakip";
import { describe, expect, it } from "vitest";
import { as, readAll } from "../../../src/core/index.ts";
import { wholeShape } from "../../../src/indicator/achievement/input/achievement-input-shape.ts";
import { measureQuickly } from "../../../src/indicator/achievement/measure-quickly.ts";
import { measureWith } from "../../../src/indicator/achievement/measure-with.ts";
import { compare, exactOf, exactToDecimal, type RoundingMode } from "../../../src/number/index.ts";
import { achievementPolicyShape } from "../../../src/regulation/index.ts";

const rulesOf = (policy: AchievementPolicy) => readAll([achievementPolicyShape, policy])[0];
const plain = { polarity: "maximize", target: "80", realization: "60.3" } as const;

/** By every rule, without a glance and without a pool. */
function measureWhole(row: AchievementInput, policy: AchievementPolicy) {
  const rules = rulesOf(policy);
  return readAll([as(wholeShape, (read) => measureWith(rules, read, exactToDecimal)), row])[0];
}

describe("measureQuickly", () => {
  it("measures amounts of whole hundredths against a target above zero", () => {
    const result = measureQuickly(plain, rulesOf(lkjipPolicy));
    expect(result?.status === "computed" && [`${result.value}`, `${result.raw}`]).toEqual(["75.38", "75.375"]);
    expect(measureQuickly({ ...plain, situation: undefined }, rulesOf(lkjipPolicy))).toEqual(result);
  });

  it.each([
    ["closer is better", { ...plain, polarity: "stabilize" }],
    ["an unknown polarity", { ...plain, polarity: "up" }],
    ["no polarity", { target: 1, realization: 1 }],
    ["a target of zero", { ...plain, target: 0 }],
    ["a target below zero", { ...plain, target: -1 }],
    ["no target", { ...plain, target: null }],
    ["a named target", { ...plain, target: { kind: "at-least", value: 80 } }],
    ["no realisation", { ...plain, realization: null }],
    ["an absent realisation", { polarity: "maximize", target: 80 }],
    ["thousandths", { ...plain, realization: "60.375" }],
    ["a text that is no number", { ...plain, realization: "60,3" }],
    ["a bigint", { ...plain, realization: 60n }],
    ["a Decimal", { ...plain, target: toDecimal(80) }],
    ["an amount too large for safe products", { ...plain, realization: 1e9 }],
    ["a target too large for safe products", { ...plain, target: 1e9 }],
    ["an indicator that is not yet due", { ...plain, situation: "not-yet-due" }],
    ["something said beside", { ...plain, sign: null }],
    ["a misspelt key", { ...plain, situasi: "not-yet-due" }],
    ["no row", null],
    ["a text", "80"],
  ])("leaves %s to the general way", (_what, row) => {
    expect(measureQuickly(row, rulesOf(lkjipPolicy))).toBeUndefined();
  });

  it("leaves a getter that throws to the general way", () => {
    const trap = Object.defineProperty({ ...plain }, "target", {
      get: () => {
        throw new Error("trap");
      },
    });
    expect(measureQuickly(trap, rulesOf(lkjipPolicy))).toBeUndefined();
  });

  it.each<[string, Partial<AchievementPolicy>]>([
    ["rounds the target", { rounding: [{ stage: "target", decimals: 1, mode: "half-up" }] }],
    ["rounds the realisation", { rounding: [{ stage: "realization", decimals: 1, mode: "half-up" }] }],
  ])("leaves a policy that %s to the general way", (_what, changes) => {
    expect(measureQuickly(plain, rulesOf(adaptPolicy(lkjipPolicy, changes)))).toBeUndefined();
  });

  it("leaves the inverse of a ratio to the general way", () => {
    const inverse = rulesOf(adaptPolicy(lkjipPolicy, { minimize: "inverse" }));
    expect(measureQuickly({ ...plain, polarity: "minimize" }, inverse)).toBeUndefined();
    expect(measureQuickly(plain, inverse)).toBeDefined();
  });
});

describe("properties", () => {
  const modes: RoundingMode[] = ["half-up", "half-even", "down", "up", "floor", "ceiling"];
  const policies = fc.oneof(
    fc.constantFrom(defaultAchievementPolicy, lkjipPolicy, cappedPolicy(100), cappedPolicy("99.995")),
    fc
      .tuple(fc.integer({ min: -2, max: 4 }), fc.constantFrom(...modes), fc.integer({ min: -50, max: 80 }))
      .map(([decimals, mode, floor]) =>
        adaptPolicy(lkjipPolicy, { rounding: [{ stage: "percent", decimals, mode }], floor, cap: 120 }),
      ),
  );
  // Near the target, where caps, halves and bounds lie; and as large as the quick way goes.
  const hundredths = fc.oneof(fc.integer({ min: -3, max: 400 }), fc.integer({ min: -2e11, max: 2e11 }));
  const figure = fc.oneof(
    hundredths.map((n) => n / 100),
    hundredths.map((n) => (n / 100).toFixed(2)),
    fc.constantFrom<(number | string | null)[]>(-0, "-0", "-0.00", "007.50", "1e2", 0.1 + 0.2, 1 / 3, null),
  );
  const input: fc.Arbitrary<AchievementInput> = fc.record({
    polarity: fc.constantFrom("maximize", "minimize", "stabilize"),
    target: figure,
    realization: figure,
  });

  it("gives what the general way gives: the same JSON, the same fractions, frozen", () => {
    let quick = 0;
    fc.assert(
      fc.property(input, policies, (row, policy) => {
        const soon = measureQuickly(row, rulesOf(policy));
        if (soon === undefined) return;
        quick++;
        const whole = measureWhole(row, policy);
        expect(JSON.stringify(soon)).toBe(JSON.stringify(whole));
        expect(soon).toEqual(whole);
        expect(Object.isFrozen(soon)).toBe(true);
        if (soon.status !== "computed" || whole.status !== "computed") throw new Error("not computed");
        expect(compare(exactOf(soon.raw), exactOf(whole.raw))).toBe(0);
        expect(compare(exactOf(soon.value), exactOf(whole.value))).toBe(0);
      }),
      { numRuns: 2000 },
    );
    expect(quick).toBeGreaterThan(300);
  });
});
