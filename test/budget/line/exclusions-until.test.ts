import { describe, expect, it } from "vitest";
import type { BudgetLine } from "../../../src/budget/line/budget-line-shape.ts";
import type { Entry } from "../../../src/budget/line/entry.ts";
import { exclusionsUntil } from "../../../src/budget/line/exclusions-until.ts";
import { reportsUntil } from "../../../src/budget/line/realization-until.ts";
import { summarizeAbsorption } from "../../../src/budget/summary/summarize-absorption.ts";
import { parsePeriod } from "../../../src/period/index.ts";
import { plain } from "../../support/plain.ts";
import { entriesOf } from "../entries.ts";

const line = (code: string, realization: number | null, blu: number): BudgetLine => ({
  agencyId: "rsud",
  period: parsePeriod(code),
  budget: 100,
  realization,
  exclusions: [
    { name: "blu", budget: 40, realization: blu },
    { name: "blocked", budget: 10 },
  ],
});
const lines = [line("2024-TW1", 10, 4), line("2024-TW2", 20, 7)];

function partsOf(list: readonly BudgetLine[], amounts: "cumulative" | "per-period") {
  const own = entriesOf(list);
  return plain(exclusionsUntil(reportsUntil(own, "2024-12-31"), own[own.length - 1] as Entry, amounts));
}

describe("exclusionsUntil", () => {
  it("counts what was spent of a part as the realisation of the item is counted", () => {
    expect(partsOf(lines, "cumulative")).toEqual([
      { name: "blu", budget: "40", realization: "7" },
      { name: "blocked", budget: "10", realization: "0" },
    ]);
    expect(partsOf(lines, "per-period")).toMatchObject([{ realization: "11" }, { realization: "0" }]);
  });

  it("counts of cumulative reports the last one alone, and of one period the last that reported", () => {
    const third = line("2024-TW3", 30, 9);
    expect(partsOf([...lines, third], "cumulative")).toMatchObject([{ realization: "9" }, { realization: "0" }]);
    expect(partsOf([third], "cumulative")).toMatchObject([{ realization: "9" }, { realization: "0" }]);
    const again = [line("2024-TW3", 30, 5), third, line("2024-TW3", null, 1)];
    for (const amounts of ["cumulative", "per-period"] as const)
      expect(partsOf(again, amounts)).toMatchObject([{ name: "blu", realization: "9" }, { realization: "0" }]);
  });

  it("takes out what was spent of a part that is no longer named", () => {
    const { exclusions: _, ...whole } = line("2024-TW2", 20, 0);
    expect(partsOf([line("2024-TW1", 10, 4), whole], "per-period")).toMatchObject([
      { name: "blu", budget: "0", realization: "4" },
      { name: "blocked", budget: "0", realization: "0" },
    ]);
  });

  it("gives a summary as of a day that leaves out the same periods as it counts", () => {
    // 10 + 20 − 4 − 7 of 100 − 40.
    const [rsud] = summarizeAbsorption(lines, {
      by: ({ agencyId }) => agencyId,
      asOf: "2024-06-30",
      amounts: "per-period",
      exclude: ["blu"],
    });
    expect(plain(rsud)).toMatchObject({
      budget: "60",
      realization: "19",
      excluded: [{ name: "blu", budget: "40", realization: "11" }],
    });
  });
});
