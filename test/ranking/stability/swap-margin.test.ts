import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, type Exact, readExact, tryExact } from "../../../src/number/index.ts";
import { swapMargin } from "../../../src/ranking/stability/swap-margin.ts";
import { totalOf } from "../../../src/ranking/stability/total-list.ts";
import { plain } from "../../support/plain.ts";

const row = (...values: (string | number)[]): Exact[] => values.map((value) => readExact(value, [], []) as Exact);
const keys = ["planning", "reporting"];

describe("swapMargin", () => {
  it("finds the smallest change of one value and of one weight", () => {
    // 0.6 · 80 + 0.4 · 90 = 84; 0.6 · 84 + 0.4 · 80 = 82.4: 1.6 points, which are 2.6… of planning.
    // planning: 1.6 + d · (80 − 84) = 0, d = 0.4; reporting: 1.6 + d · (90 − 80) = 0, d = −0.16.
    const margin = swapMargin(row(80, 90), row(84, 80), row("0.6", "0.4"), keys);
    expect(JSON.parse(JSON.stringify(margin))).toEqual({
      points: "1.6",
      value: { component: "planning", points: `2.${"6".repeat(38)}7` },
      weight: { component: "reporting", from: "0.4", to: "0.24", change: "-0.16" },
    });
  });

  it("has no weight that could do it where one is better in everything, or where they are tied", () => {
    expect(swapMargin(row(90, 90), row(80, 80), row(1, 1), keys)).not.toHaveProperty("weight");
    const tied = swapMargin(row(90, 80), row(80, 90), row(1, 1), keys);
    expect(tied.points.toString()).toBe("0");
    expect(tied).not.toHaveProperty("weight");
  });

  it("does not take a weight below zero", () => {
    // Leads 5, 2 and −1 make 6 points: the first weight would have to fall by 1.2, the second by 3, the third to rise by 6.
    const three = swapMargin(row(5, 2, 0), row(0, 0, 1), row(1, 1, 1), [...keys, "results"]);
    expect(JSON.parse(JSON.stringify(three.weight))).toEqual({ component: "results", from: "1", to: "7", change: "6" });
    expect(swapMargin(row(10, 4), row(5, 0), row(1, 1), keys)).not.toHaveProperty("weight");
    // Without planning the two are equal, and no weight puts the second in front.
    expect(swapMargin(row(90, 80), row(80, 80), row(1, 1), keys)).not.toHaveProperty("weight");
  });

  it("takes the heaviest component and the smallest change wherever they stand, and the first of equals", () => {
    // 0.4 · 90 + 0.6 · 80 = 84; 0.4 · 80 + 0.6 · 84 = 82.4. planning: −1.6 ÷ 10; reporting: 1.6 ÷ 4.
    expect(plain(swapMargin(row(90, 80), row(80, 84), row("0.4", "0.6"), keys))).toEqual({
      points: "1.6",
      value: { component: "reporting", points: `2.${"6".repeat(38)}7` },
      weight: { component: "planning", from: "0.4", to: "0.24", change: "-0.16" },
    });
    // 24 and 20: leads of 5, −5 and 2 make 0.8 less of planning as good as 0.8 more of reporting; 2 less of results is 0.
    expect(plain(swapMargin(row(9, 0, 3), row(4, 5, 1), row(2, 2, 2), [...keys, "results"]))).toEqual({
      points: "4",
      value: { component: "planning", points: "2" },
      weight: { component: "planning", from: "2", to: "1.2", change: "-0.8" },
    });
  });

  it("is the same when the lowest is first", () => {
    // 190 and 193: planning would have to fall by 3/4, reporting to rise by 3/5.
    const margin = swapMargin(row(80, 30), row(84, 25), row(2, 1), keys);
    expect([margin.points, margin.value.points].map(String)).toEqual(["3", "1.5"]);
    expect(JSON.parse(JSON.stringify(margin.weight))).toEqual({
      component: "reporting",
      from: "1",
      to: "1.6",
      change: "0.6",
    });
  });

  describe("properties", () => {
    it("makes the two equal, exactly", () => {
      const value = fc.integer({ min: 0, max: 100 });
      const pair = fc.tuple(value, value);
      const weight = fc.integer({ min: 1, max: 50 });
      fc.assert(
        fc.property(pair, pair, fc.tuple(weight, weight), (a, b, w) => {
          const margin = swapMargin(row(...a), row(...b), row(...w), keys);
          if (margin.weight === undefined) return;
          const { component, to } = margin.weight;
          // A weight that does not terminate is handed out with 40 digits, which is not the exact one.
          if (to.decimalPlaces() > 30) return;
          const changed = row(...w).map((each, k) => (keys[k] === component ? (tryExact(to) as Exact) : each));
          expect(compare(totalOf(row(...a), changed), totalOf(row(...b), changed))).toBe(0);
        }),
        { numRuns: 200 },
      );
    });
  });
});
