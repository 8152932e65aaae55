import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureAbsorption } from "../../../src/budget/line/measure-absorption.ts";
import { averageRates } from "../../../src/budget/summary/average-rates.ts";
import { summarizeAbsorption } from "../../../src/budget/summary/summarize-absorption.ts";
import { toPlain } from "../../../src/core/index.ts";
import { measureAchievement, measureProgress } from "../../../src/indicator/index.ts";
import { parsePeriod } from "../../../src/period/index.ts";
import { auditOpinionLevels } from "../../../src/regulation/index.ts";
import { plain } from "../../support/plain.ts";
import { refusal } from "../refusal.ts";

const rate = (budget: number, realization: number | null) => measureAbsorption({ budget, realization });

describe("averageRates", () => {
  it("is the mean of percentages, and not the rate of the whole", () => {
    const lines = [
      { agencyId: "x", budget: 1, realization: 1 },
      { agencyId: "x", budget: 99, realization: 0 },
    ];
    const rates = lines.map(({ budget, realization }) => rate(budget, realization));
    expect(plain(averageRates(rates))).toEqual({
      kind: "average-rate",
      status: "computed",
      value: "50",
      rates: plain(rates),
      raw: "50",
      bounded: null,
      weights: null,
      mean: "arithmetic",
      missing: "refuse",
      levels: "refuse",
      minimumCoverage: null,
      capEach: null,
      cap: null,
      floor: null,
      coverage: { used: 2, expected: 2, missing: [], complete: true },
      used: 2,
      expected: 2,
      leftOut: [],
      countedAsZero: [],
      cappedEach: [],
      rounding: null,
    });
    expect(plain(summarizeAbsorption(lines, { by: () => "x" })[0]?.rate)).toEqual({ status: "computed", value: "1" });
  });

  it("gives no mean over part of the rates, unless it is told to leave the others out", () => {
    const rates = [rate(4, 1), rate(4, null), rate(0, 0)];
    expect(averageRates(rates)).toMatchObject({
      kind: "average-rate",
      status: "not-computable",
      reason: "missing-rates",
      needs: ["rates"],
      coverage: { used: 1, expected: 3, missing: [1, 2], complete: false },
    });
    expect(plain(averageRates(rates, { missing: "redistribute" }))).toMatchObject({
      value: "25",
      coverage: { used: 1, expected: 3 },
      leftOut: [
        { index: 1, reason: "not-reported" },
        { index: 2, reason: "zero-budget" },
      ],
    });
    expect(averageRates(rates.slice(1), { missing: "redistribute" })).toMatchObject({
      reason: "no-rates",
      needs: ["rates"],
    });
    expect(averageRates([25, 50], { weights: [0, 0] })).toMatchObject({ reason: "zero-weight", needs: ["weights"] });
    expect(averageRates([-25, 50], { mean: "geometric" })).toMatchObject({ reason: "negative-achievement", needs: [] });
    expect(averageRates([])).toMatchObject({ reason: "no-rates", coverage: { used: 0, expected: 0, complete: true } });
  });

  it("says what it needs where one is of a level, or of another length of time", () => {
    const opinion = measureAchievement({
      polarity: "maximize",
      target: { kind: "level", scale: auditOpinionLevels, level: "WTP" },
      realization: "WTP",
    });
    expect(averageRates([90, opinion])).toMatchObject({ reason: "level-achievement", needs: [] });
    const rows = [1, 2, 3, 4].map((n) => ({ period: parsePeriod(`2024-TW${n}`), target: 25, realization: 20 }));
    const half = measureProgress({
      polarity: "maximize",
      rows: rows.slice(0, 2),
      method: "sum",
      targets: "per-period",
      realizations: "per-period",
    }).achievement;
    const whole = measureAchievement({ polarity: "maximize", target: 100, realization: 90 });
    expect(averageRates([half, whole])).toMatchObject({ reason: "mixed-periods", needs: ["rates"] });
  });

  it("leaves out under the word of the release before", () => {
    const rates = [rate(4, 1), rate(4, null)];
    expect(averageRates(rates, { missing: "leave-out" })).toEqual(averageRates(rates, { missing: "redistribute" }));
  });

  it("takes what averageAchievement takes: weights, zeros, limits, rounding, bare figures", () => {
    const rates = [rate(4, 1), "50", rate(4, null), null];
    // (25 × 1 + 50 × 2) ÷ 3 = 41.666…
    const weights = {
      weights: [1, 2, 1, 1],
      missing: "redistribute",
      rounding: { decimals: 2, mode: "half-up" },
    } as const;
    expect(plain(averageRates(rates, weights))).toMatchObject({ value: "41.67", weights: ["1", "2", "1", "1"] });
    // (25 + 50 + 0 + 0) ÷ 4
    expect(plain(averageRates(rates, { missing: "zero" }))).toMatchObject({ value: "18.75" });
    expect(averageRates(rates, { missing: "redistribute", minimumCoverage: 60 })).toMatchObject({
      reason: "low-coverage",
      needs: ["rates"],
    });
    // The root of 25 × 100; and 150 counts as 100.
    expect(plain(averageRates([25, 150], { mean: "geometric", capEach: 100 }))).toMatchObject({ value: "50" });
    expect(refusal(() => averageRates([25], { weights: [1, 2] }))).toEqual(["invalid-input options.weights"]);
  });

  it("takes back rates that went through JSON, and reads 40 digits as the fraction behind them", () => {
    const stored = JSON.parse(JSON.stringify([rate(3, 1), { ...rate(3, 1), kind: undefined }, rate(3, 1)]));
    expect(plain(averageRates(stored))).toMatchObject({
      value: `${"3".repeat(2)}.${"3".repeat(38)}`,
      coverage: { used: 3 },
    });
    const [third, twoThirds] = [rate(3, 1), rate(3, 2)].map((each) => toPlain(each));
    expect(plain(averageRates([third, twoThirds] as never))).toMatchObject({ value: "50" });
  });

  it("refuses every fault at once", () => {
    const faulty = [5, { status: "computed", value: "x" }] as never;
    expect(refusal(() => averageRates(faulty, { missing: "none" } as never))).toEqual([
      "invalid-number rates[1].value",
      "invalid-input options.missing",
    ]);
    expect(refusal(() => averageRates(5 as never))).toEqual(["invalid-input rates"]);
  });

  it("refuses options that are none, and misspelt ones", () => {
    expect(refusal(() => averageRates([], null as never))).toEqual(["invalid-input options"]);
    expect(refusal(() => averageRates([], { mising: "leave-out" } as never))).toEqual(["invalid-input options.mising"]);
  });

  it("leaves its input alone and freezes its result", () => {
    expect(Object.isFrozen(averageRates(Object.freeze([rate(1, 1)])))).toBe(true);
  });
});

describe("properties", () => {
  it("equals the pooled rate when all budgets are the same", () => {
    const spent = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(spent, (list) => {
        const lines = list.map((realization) => ({ agencyId: "x", budget: 500, realization }));
        const [pooled] = summarizeAbsorption(lines, { by: () => "x" });
        expect(plain(averageRates(list.map((each) => rate(500, each))))).toMatchObject(plain(pooled?.rate) as object);
      }),
    );
  });
});
