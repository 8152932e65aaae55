import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureAbsorption } from "../../../src/budget/line/measure-absorption.ts";
import { averageRates } from "../../../src/budget/summary/average-rates.ts";
import { summarizeAbsorption } from "../../../src/budget/summary/summarize-absorption.ts";
import { toPlain } from "../../../src/core/index.ts";
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
      rule: "refuse",
      used: 2,
      missing: 0,
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
      used: 1,
      missing: 2,
    });
    expect(plain(averageRates(rates, { missing: "leave-out" }))).toMatchObject({ value: "25", used: 1, missing: 2 });
    expect(averageRates(rates.slice(1), { missing: "leave-out" })).toMatchObject({ reason: "no-rates" });
    expect(averageRates([])).toMatchObject({ reason: "no-rates", used: 0, missing: 0 });
  });

  it("takes back rates that went through JSON, and reads 40 digits as the fraction behind them", () => {
    const stored = JSON.parse(JSON.stringify([rate(3, 1), { ...rate(3, 1), kind: undefined }, rate(3, 1)]));
    expect(plain(averageRates(stored))).toMatchObject({ value: `${"3".repeat(2)}.${"3".repeat(38)}`, used: 3 });
    const [third, twoThirds] = [rate(3, 1), rate(3, 2)].map((each) => toPlain(each));
    expect(plain(averageRates([third, twoThirds] as never))).toMatchObject({ value: "50" });
  });

  it("refuses every fault at once", () => {
    const faulty = [null, { status: "computed", value: "x" }] as never;
    expect(refusal(() => averageRates(faulty, { missing: "zero" } as never))).toEqual([
      "invalid-input options.missing",
      "invalid-input rates[0]",
      "invalid-number rates[1].value",
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
