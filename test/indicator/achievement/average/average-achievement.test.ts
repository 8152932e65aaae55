import fc from "fast-check";
import {
  type Averageable,
  type AverageOptions,
  auditOpinionLevels,
  averageAchievement,
  measureAchievement,
  measureProgress,
  parsePeriod,
  toDecimal,
} from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../../support/refusal.ts";

const measure = (realization: number | null, situation?: "not-yet-due" | "not-applicable") =>
  measureAchievement({ polarity: "maximize", target: 100, realization, ...(situation && { situation }) });

function shown(items: Iterable<Averageable>, options?: AverageOptions): string {
  const result = averageAchievement(items, options);
  const what = result.status === "computed" ? `${result.value}` : result.reason;
  return `${what} (${result.used}/${result.expected})`;
}

describe("averageAchievement", () => {
  it("averages achievements, outcomes and percentages alike", () => {
    expect(shown([measure(90), 110, "100", toDecimal(60), { status: "computed", value: 40n }])).toBe("80 (5/5)");
  });

  it("counts an achievement at the cap of each as it is, and one that is missing as none", () => {
    const { cappedEach, value } = averageAchievement([150, 100, null, 70], {
      capEach: 100,
      missing: "redistribute",
    }) as ReturnType<typeof averageAchievement> & { value: unknown };
    expect([cappedEach, `${value}`]).toEqual([[0], "90"]);
  });

  it("refuses a floor above the cap, and takes one at it", () => {
    const faults = (floor: number) => refusal(() => averageAchievement([90], { cap: 100, floor }));
    expect([faults(99), faults(100)]).toEqual([[], []]);
    expect(faults(101)).toEqual(["out-of-range options.floor"]);
  });

  it("takes zero for an achievement and null for none", () => {
    expect(shown([100, 0])).toBe("50 (2/2)");
    expect(shown([100, null])).toBe("missing-achievement (1/2)");
  });

  it("does with missing ones what it is told, and lists them", () => {
    const items = [measure(90), measure(null), measure(60)];
    expect(shown(items)).toBe("missing-achievement (2/3)");
    expect(shown(items, { missing: "redistribute" })).toBe("75 (2/3)");
    expect(shown(items, { missing: "zero" })).toBe("50 (2/3)");
    expect(averageAchievement(items, { missing: "redistribute" })).toMatchObject({
      leftOut: [{ index: 1, reason: "no-realization" }],
      countedAsZero: [],
    });
    expect(averageAchievement(items, { missing: "zero" })).toMatchObject({
      leftOut: [],
      countedAsZero: [{ index: 1, reason: "no-realization" }],
    });
  });

  it("never counts what was not due or does not apply, not even as zero", () => {
    const items = [measure(90), measure(null, "not-yet-due"), measure(null, "not-applicable")];
    for (const missing of ["refuse", "redistribute", "zero"] as const) {
      expect(shown(items, { missing })).toBe("90 (1/1)");
      expect(averageAchievement(items, { missing }).leftOut.map(({ reason }) => reason)).toEqual([
        "not-yet-due",
        "not-applicable",
      ]);
    }
  });

  it("weighs, and redistributes the weight of what is missing", () => {
    expect(shown([100, 50], { weights: ["75", 25] })).toBe("87.5 (2/2)");
    expect(shown([100, null, 50], { weights: [3, 5, 1], missing: "redistribute" })).toBe("87.5 (2/3)");
    expect(shown([100, null], { weights: [1, 3], missing: "zero" })).toBe("25 (1/2)");
    expect(shown([100, null], { weights: [0, 1], missing: "redistribute" })).toBe("zero-weight (1/2)");
  });

  it("has nothing to average of nothing", () => {
    expect(shown([])).toBe("nothing-to-average (0/0)");
    expect(shown([null], { missing: "redistribute" })).toBe("nothing-to-average (0/1)");
    expect(shown([null], { missing: "zero" })).toBe("0 (0/1)");
  });

  it("takes geometric means, of zero and more", () => {
    expect(shown([4, 9], { mean: "geometric" })).toBe("6 (2/2)");
    expect(shown([100, 0], { mean: "geometric" })).toBe("0 (2/2)");
    expect(shown([100, -1], { mean: "geometric" })).toBe("negative-achievement (2/2)");
    expect(shown([100, 90], { mean: "geometric", rounding: { decimals: 2, mode: "half-up" } })).toBe("94.87 (2/2)");
  });

  it("asks for a coverage, and says that it is too low", () => {
    const items = [90, 60, null, null];
    const share = (minimumCoverage: number, missing: "redistribute" | "zero" = "redistribute") =>
      shown(items, { missing, minimumCoverage });
    expect(share(50)).toBe("75 (2/4)");
    expect(share(51)).toBe("low-coverage (2/4)");
    expect(share(51, "zero")).toBe("low-coverage (2/4)");
    // What was not due is not asked for.
    const early = measure(null, "not-yet-due");
    expect(shown([90, 60, early, early], { minimumCoverage: 100 })).toBe("75 (2/2)");
    expect(shown([early], { minimumCoverage: 100 })).toBe("nothing-to-average (0/0)");
  });

  it("caps each one, and the average, and says what that did", () => {
    // 1667 % was printed: one outlier makes any average.
    const outlier = averageAchievement([80, 1667, 100], { capEach: 120 });
    expect(JSON.parse(JSON.stringify(outlier))).toMatchObject({ value: "100", cappedEach: [1], bounded: null });
    const capped = averageAchievement([80, 180, 121], { cap: 120, rounding: { decimals: 0, mode: "half-up" } });
    expect(JSON.parse(JSON.stringify(capped))).toMatchObject({
      value: "120",
      raw: "127",
      bounded: "cap",
      cappedEach: [],
    });
    const floored = averageAchievement([-80, 20], { floor: 0 });
    expect(JSON.parse(JSON.stringify(floored))).toMatchObject({ value: "0", raw: "-30", bounded: "floor" });
    expect(shown([4, 9], { mean: "geometric", cap: 5 })).toBe("5 (2/2)");
    expect(shown([4, 18], { mean: "geometric", capEach: 9 })).toBe("6 (2/2)");
  });

  it("never averages levels", () => {
    const level = (realization: string | null) =>
      measureAchievement({
        polarity: "maximize",
        target: { kind: "level", scale: auditOpinionLevels, level: "WTP" },
        realization,
      });
    expect(shown([90, level("WTP")])).toBe("level-achievement (2/2)");
    expect(shown([level("WTP"), level("WDP")], { missing: "redistribute" })).toBe("level-achievement (2/2)");
    expect(shown(JSON.parse(JSON.stringify([90, level("WTP")])))).toBe("level-achievement (2/2)");
    const left = averageAchievement([90, level("WDP"), 60], { levels: "leave-out" });
    expect(JSON.parse(JSON.stringify(left))).toMatchObject({
      value: "75",
      used: 2,
      expected: 2,
      leftOut: [{ index: 1, reason: "level" }],
    });
    expect(shown([level("WDP")], { levels: "leave-out" })).toBe("nothing-to-average (0/0)");
    // What was not reported of a level is no gap of the average, and what was not due is no level yet.
    expect(shown([90, level(null)], { levels: "leave-out" })).toBe("90 (1/1)");
    expect(shown([90, level(null)], { missing: "redistribute" })).toBe("level-achievement (1/2)");
    const early = { ...level(null), reason: "not-yet-due" } as const;
    expect(shown([90, early])).toBe("90 (1/1)");
  });

  it("never puts the progress of a quarter beside achievements of years", () => {
    const rows = [25, 25, 25, 25].map((target, i) => ({
      period: parsePeriod(`2024-TW${i + 1}`),
      target,
      realization: 20,
    }));
    const upTo = (quarters: number) =>
      measureProgress({
        polarity: "maximize",
        rows: rows.slice(0, quarters),
        method: "sum",
        targets: "per-period",
        realizations: "per-period",
      }).achievement;
    expect(shown([upTo(2), measure(90)])).toBe("mixed-periods (2/2)");
    expect(shown([upTo(2), upTo(3)])).toBe("mixed-periods (2/2)");
    expect(shown([upTo(2), upTo(2)])).toBe("80 (2/2)");
    // A whole year of quarters is a year.
    expect(shown([upTo(4), measure(90)])).toBe("85 (2/2)");
    const ofQuarter = measureAchievement({
      polarity: "maximize",
      target: 100,
      realization: 50,
      period: parsePeriod("2024-TW1"),
    });
    expect(shown([ofQuarter, measure(90)])).toBe("mixed-periods (2/2)");
    expect(shown(JSON.parse(JSON.stringify([ofQuarter, measure(90)])))).toBe("mixed-periods (2/2)");
    // Who gives a bare figure answers for it.
    expect(shown([ofQuarter, 60])).toBe("55 (2/2)");
  });

  it("rounds once, where it is told to, and says so", () => {
    const result = averageAchievement([1, 1, 2], { rounding: { decimals: 2, mode: "up" } });
    expect(JSON.parse(JSON.stringify(result))).toEqual({
      kind: "average-achievement",
      status: "computed",
      value: "1.34",
      raw: "1.333333333333333333333333333333333333333",
      bounded: null,
      achievements: [1, 1, 2],
      weights: null,
      mean: "arithmetic",
      missing: "refuse",
      levels: "refuse",
      minimumCoverage: null,
      capEach: null,
      cap: null,
      floor: null,
      coverage: { used: 3, expected: 3, missing: [], complete: true },
      used: 3,
      expected: 3,
      leftOut: [],
      countedAsZero: [],
      cappedEach: [],
      rounding: { decimals: 2, mode: "up" },
    });
    expect(Object.isFrozen(result)).toBe(true);
  });

  it("is exact across quotients that do not end", () => {
    // 200/3, 200/3 and 500/3 are 900/3: their mean is 100, not 100.00…01.
    const thirds = [200, 200, 500].map((realization) =>
      measureAchievement({ polarity: "maximize", target: 300, realization }),
    );
    expect(shown(thirds)).toBe("100 (3/3)");
    expect(shown(JSON.parse(JSON.stringify(thirds)))).toBe("100 (3/3)");
  });

  it("takes results of any kind, as they are and as they were stored", () => {
    const { kind: _kind, ...stored } = JSON.parse(JSON.stringify(measure(90)));
    const row = { status: "computed", value: "30", agencyId: "dinkes", Reason: "x" } as const;
    expect(shown([stored, JSON.parse(JSON.stringify(measure(60))), row])).toBe("60 (3/3)");
    expect(shown([{ status: "not-computable", reason: "zero-target" }])).toBe("missing-achievement (0/1)");
    expect(refusal(() => averageAchievement([{ status: "not-computable" } as never]))).toEqual([
      "invalid-input achievements[0].reason",
    ]);
  });

  it("refuses everything that is wrong at once", () => {
    const items = [Number.NaN, { status: "done" }, { status: "computed", value: "x" }, 5] as unknown as Averageable[];
    const options = { weights: [1, -1, "y"], mean: "median", missing: "skip", rounding: { decimals: 0.5, mode: "up" } };
    expect(refusal(() => averageAchievement(items, options as unknown as AverageOptions))).toEqual([
      "invalid-number achievements[0]",
      "invalid-input achievements[1]",
      "invalid-number achievements[2].value",
      "out-of-range options.weights[1]",
      "invalid-number options.weights[2]",
      "invalid-input options.mean",
      "invalid-rounding options.rounding.decimals",
      "invalid-input options.missing",
    ]);
    expect(refusal(() => averageAchievement([1, 2], { weights: new Set([1]) }))).toEqual([
      "invalid-input options.weights",
    ]);
    expect(refusal(() => averageAchievement([1], { mean: "geometric", weights: [1] }))).toEqual([
      "invalid-input options.weights",
    ]);
    expect(refusal(() => averageAchievement(5 as unknown as number[], { weights: 5 as unknown as number[] }))).toEqual([
      "invalid-input achievements",
      "invalid-input options.weights",
    ]);
  });

  it("refuses options that are none", () => {
    expect(refusal(() => averageAchievement([1], { weight: [1] } as never))).toEqual(["invalid-input options.weight"]);
    expect(refusal(() => averageAchievement([null, "x"], null as never))).toEqual([
      "invalid-number achievements[1]",
      "invalid-input options",
    ]);
    expect(refusal(() => averageAchievement([1], { minimumCoverage: 101 }))).toEqual([
      "out-of-range options.minimumCoverage",
    ]);
    expect(refusal(() => averageAchievement([1], { minimumCoverage: -1, cap: 1, floor: 2 }))).toEqual([
      "out-of-range options.minimumCoverage",
      "out-of-range options.floor",
    ]);
    expect(refusal(() => averageAchievement([1], { levels: "count", capeach: 1 } as never))).toEqual([
      "invalid-input options.capeach",
      "invalid-input options.levels",
    ]);
    const rounding = { decimals: 2, mode: "half-up", digits: 2 };
    expect(refusal(() => averageAchievement([1], { rounding } as never))).toEqual([
      "invalid-input options.rounding.digits",
    ]);
  });
});

describe("properties", () => {
  const percents = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 8 });
  const value = (items: readonly number[], options?: AverageOptions) => {
    const result = averageAchievement(items, options);
    if (result.status !== "computed") throw new Error(result.reason);
    return result.value;
  };

  it("lies between the least and the greatest; the geometric mean is not above the arithmetic one", () => {
    fc.assert(
      fc.property(percents, (items) => {
        expect(value(items).gte(Math.min(...items))).toBe(true);
        expect(value(items).lte(Math.max(...items))).toBe(true);
        expect(value(items, { mean: "geometric" }).lte(value(items))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("does not change when all weights are scaled, nor with the order, and a weight of n is n times the item", () => {
    fc.assert(
      fc.property(percents, fc.integer({ min: 1, max: 9 }), (items, factor) => {
        const weights = items.map((_, i) => i + 1);
        const scaled = weights.map((weight) => weight * factor);
        expect(value(items, { weights: scaled })).toEqual(value(items, { weights }));
        expect(value([...items].reverse())).toEqual(value(items));
        const repeated = items.flatMap((item, i) => Array<number>(i + 1).fill(item));
        expect(value(repeated)).toEqual(value(items, { weights }));
      }),
      { numRuns: 100 },
    );
  });
});
