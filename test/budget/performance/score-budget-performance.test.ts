import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreBudgetPerformance } from "../../../src/budget/performance/score-budget-performance.ts";
import {
  pmk22of2021BudgetPerformance,
  pmk62of2023BudgetPerformance,
  pmk214of2017BudgetPerformance,
} from "../../../src/regulation/index.ts";
import { plain } from "../../support/plain.ts";
import { refusal } from "../refusal.ts";

describe("scoreBudgetPerformance", () => {
  it("weighs the parts, and names the category", () => {
    expect(
      plain(scoreBudgetPerformance({ year: 2024, parts: { planning: "88.50", execution: "92.70" } })),
    ).toMatchObject({
      total: "90.6",
      grade: { code: "very-good" },
      parts: [
        { key: "planning", score: "88.5", weight: "50", contribution: "44.25" },
        { key: "execution", score: "92.7", weight: "50", contribution: "46.35" },
      ],
      rules: "nka-pmk-62-2023",
      basis: { status: "restated" },
    });
  });

  it("takes the rules of another time, for the years they applied to", () => {
    const parts = { output: 100, efficiency: 50, consistency: 80, absorption: 90 };
    // 43.5 + 14.3 + 14.56 + 8.73
    expect(plain(scoreBudgetPerformance({ year: 2018, parts }, pmk214of2017BudgetPerformance))).toMatchObject({
      total: "81.09",
    });
    expect(refusal(() => scoreBudgetPerformance({ year: 2022, parts }, pmk214of2017BudgetPerformance))).toEqual([
      "no-regulation year",
    ]);
  });

  it("weighs by rules of the caller's own where these are given", () => {
    const { value } = pmk62of2023BudgetPerformance;
    const parts = value.parts.map((part) => ({ ...part, weight: part.key === "planning" ? "30" : "70" }));
    const own = { ...pmk62of2023BudgetPerformance, id: "own", value: { parts } };
    expect(plain(scoreBudgetPerformance({ year: 2024, parts: { planning: 80, execution: 90 } }, own))).toMatchObject({
      kind: "budget-performance",
      year: 2024,
      total: "87",
      rules: "own",
    });
  });

  it("chooses the rules that are in force at the end of the year", () => {
    const parts = { output: 100, efficiency: 50, consistency: 80, absorption: 90 };
    expect(plain(scoreBudgetPerformance({ year: 2020, parts }))).toMatchObject({
      total: "81.09",
      rules: "nka-pmk-214-2017",
      basis: { status: "remembered" },
    });
    const halves = { planning: 80, execution: 90 };
    expect(plain(scoreBudgetPerformance({ year: 2023, parts: halves }))).toMatchObject({ rules: "nka-pmk-62-2023" });
    expect(refusal(() => scoreBudgetPerformance({ year: 2022, parts }))).toEqual(["no-regulation year"]);
  });

  it("says of a year between two known rules which rule that was, and that its weights are not known", () => {
    for (const year of [2021, 2022]) {
      const call = () => scoreBudgetPerformance({ year, parts: { output: 100 } });
      expect(refusal(call)).toEqual(["no-regulation year"]);
      expect(call).toThrow(/of "Budget performance, PMK 22\/2021" how its parts weigh is not known/);
    }
    expect(refusal(() => scoreBudgetPerformance({ year: 2016, parts: {} }))).toEqual(["no-regulation year"]);
    expect(refusal(() => scoreBudgetPerformance({ year: 2022, parts: {} }, pmk22of2021BudgetPerformance))).toEqual([
      "no-regulation year",
    ]);
  });

  it("has no category outside the scale", () => {
    expect(scoreBudgetPerformance({ year: 2024, parts: { planning: 120, execution: 120 } })).not.toHaveProperty(
      "grade",
    );
  });

  it("takes a missing part for a fault, never for zero", () => {
    expect(refusal(() => scoreBudgetPerformance({ year: 2024, parts: { planning: 1, output: 1 } }))).toEqual([
      "unknown-component parts.output",
      "missing-component parts.execution",
    ]);
    expect(refusal(() => scoreBudgetPerformance({ year: 2024, parts: { planning: "x", execution: 1 } }))).toEqual([
      "invalid-number parts.planning",
    ]);
    expect(refusal(() => scoreBudgetPerformance({ year: 2024 } as never))).toEqual(["invalid-input parts"]);
  });
});

it("refuses rules that are none", () => {
  const input = { year: 2024, parts: { planning: 1, execution: 1 } };
  expect(refusal(() => scoreBudgetPerformance(input, null as never))).toEqual(["invalid-input rules"]);
  const bad = { ...pmk214of2017BudgetPerformance, value: { parts: [1, {}] }, versi: 1 };
  expect(refusal(() => scoreBudgetPerformance({ ...input, scores: {} } as never, bad as never))).toEqual([
    "invalid-input scores",
    "invalid-input rules.versi",
    "invalid-input rules.value.parts[0]",
    "invalid-input rules.value.parts[1].key",
    "invalid-input rules.value.parts[1].label",
    "invalid-number rules.value.parts[1].weight",
    "invalid-input rules.value.parts[1].source",
  ]);
});

describe("properties", () => {
  it("is a weighted mean: it lies between its parts", () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), (planning, execution) => {
        const { total } = scoreBudgetPerformance({ year: 2025, parts: { planning, execution } });
        expect(total.gte(Math.min(planning, execution)) && total.lte(Math.max(planning, execution))).toBe(true);
      }),
    );
  });
});
