import { type IkpaScore, ikpaAbsorption, ikpaDeviation, ikpaRevision, scoreBudgetPerformance } from "sakip";
import { describe, expect, it } from "vitest";

// Worked examples of the Directorate General of Treasury on PER-5/PB/2024, as the tests of a public simulator restate
// them (github.com/trianditogilang/simulator-ikpa, packages/ikpa-engine).
const value = (score: IkpaScore) => score.status === "computed" && score.value.toFixed(2);

const types = (budgets: readonly number[], realizations: readonly (number | string)[]) =>
  ["51", "52", "53"].map((expenditure, i) => ({
    expenditure,
    budget: budgets[i] ?? 0,
    realization: realizations[i] ?? 0,
  }));

const first = { quarter: 1, types: types([250, 200, 50], [60, "24.5", 7]) } as const;
const second = { quarter: 2, types: types([250, 250, 50], [164, "63.5", 22]) } as const;

describe("IKPA, absorption", () => {
  it("is 92.67 in quarter I, of which 18.53 count", () => {
    const score = ikpaAbsorption({ year: 2024, quarters: [first] });
    expect(value(score)).toBe("92.67");
    expect(score.contribution?.toFixed(2)).toBe("18.53");
  });

  it("is 77.64 for quarter II alone, and 85.15 over both: a mean of two quarters, not of four", () => {
    const score = ikpaAbsorption({ year: 2024, quarters: [first, second] });
    // The example prints 77.63 for its sum of rounded parts 45.45 + 23.09 + 9.09; the exact value is 77.6363….
    expect(score.steps.map((step) => step.value.toFixed(2))).toEqual(["92.67", "77.64"]);
    expect(value(score)).toBe("85.15");
    expect(score.contribution?.toFixed(2)).toBe("17.03");
  });
});

describe("IKPA, deviation from the withdrawal plan", () => {
  const month = (n: number, spent: readonly (number | string)[]) => ({
    month: n,
    types: ["51", "52", "53"].map((expenditure, i) => ({
      expenditure,
      budget: [500, 400, 100][i] ?? 0,
      planned: 100,
      realization: spent[i] ?? 0,
    })),
  });
  const months = [month(1, [100, 90, 100]), month(2, [87, 87, 87]), month(3, [82, 82, 82])];

  it.each([
    [1, "100.00"],
    [2, "91.50"],
    [3, "88.33"],
  ])("after month %i", (count, expected) => {
    expect(value(ikpaDeviation({ year: 2024, months: months.slice(0, count) }))).toBe(expected);
  });

  it("is 91.79 for a mean of 8.21 in May", () => {
    const may = ["96", "87", "92", "92.95", "91"].map((spent, i) => month(i + 1, [spent, spent, spent]));
    expect(value(ikpaDeviation({ year: 2024, months: may }))).toBe("91.79");
  });
});

describe("IKPA, revision", () => {
  it("is 75 for two revisions and three", () => {
    expect(value(ikpaRevision({ year: 2024, semesters: [2, 3] }))).toBe("75.00");
  });
});

describe("NKA", () => {
  it("is half planning and half execution since PMK 62/2023", () => {
    const nka = scoreBudgetPerformance({ year: 2024, parts: { planning: "80", execution: "85.15" } });
    expect(nka.total.toString()).toBe("82.575");
  });
});
