import fc from "fast-check";
import {
  type AchievementInput,
  cappedPolicy,
  lkjipPolicy,
  measureAchievement,
  measureAchievements,
  toDecimal,
} from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

describe("measureAchievements", () => {
  it("reads any iterable once, and keeps its order", () => {
    let reads = 0;
    function* rows(): Generator<AchievementInput> {
      for (const realization of [1, 2, null]) {
        reads++;
        yield { polarity: "maximize", target: 2, realization };
      }
    }
    const results = measureAchievements(rows());
    expect(results.map((each) => (each.status === "computed" ? `${each.value}` : each.reason))).toEqual([
      "50",
      "100",
      "no-realization",
    ]);
    expect(reads).toBe(3);
    expect(Object.isFrozen(results)).toBe(true);
    expect(measureAchievements([])).toEqual([]);
  });

  it("refuses all faults of all rows at once", () => {
    const rows = [
      { polarity: "maximize", target: "x", realization: 1 },
      { polarity: "maximize", target: 1, realization: 1 },
      { polarity: "up", target: 1, realization: "y" },
      null,
    ] as unknown as AchievementInput[];
    expect(refusal(() => measureAchievements(rows, { ...lkjipPolicy, cap: "z" }))).toEqual([
      "invalid-number policy.cap",
      "invalid-number inputs[0].target",
      "invalid-input inputs[2].polarity",
      "invalid-number inputs[2].realization",
      "invalid-input inputs[3]",
    ]);
    const misspelt = [{ polarity: "maximize", target: 1, realization: 1, situasi: "not-yet-due" }] as never;
    expect(refusal(() => measureAchievements(misspelt))).toEqual(["invalid-input inputs[0].situasi"]);
    expect(refusal(() => measureAchievements(7 as unknown as AchievementInput[]))).toEqual(["invalid-input inputs"]);
  });
});

describe("properties", () => {
  const figure = fc.integer({ min: -1e6, max: 1e6 }).map((n) => toDecimal(n).div(100).toString());
  const input = fc.record({
    polarity: fc.constantFrom("maximize", "minimize", "stabilize"),
    target: figure,
    realization: fc.option(figure),
  }) satisfies fc.Arbitrary<AchievementInput>;

  it("gives for each row what measureAchievement gives", () => {
    fc.assert(
      fc.property(
        fc.array(input, { maxLength: 20 }),
        fc.constantFrom(lkjipPolicy, cappedPolicy(120)),
        (rows, policy) => {
          const single = rows.map((row) => measureAchievement(row, policy));
          expect(JSON.stringify(measureAchievements(rows, policy))).toBe(JSON.stringify(single));
        },
      ),
      { numRuns: 100 },
    );
  });
});
