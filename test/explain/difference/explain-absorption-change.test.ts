import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainAbsorptionChange, explainText, summarizeAbsorption } from "../../../src/index.ts";
import { plus, rational, rationalOf } from "../../support/rational.ts";

interface Line {
  readonly agencyId: string;
  readonly programmeId: string;
  readonly budget: number;
  readonly realization: number | null;
}
const summaries = (lines: readonly Line[]) => summarizeAbsorption(lines, { by: ({ programmeId }) => programmeId });
const line = (programmeId: string, budget: number, realization: number | null): Line => ({
  agencyId: "dlh",
  programmeId,
  budget,
  realization,
});

describe("explainAbsorptionChange", () => {
  it("tells which programme did it, by spending or by a revised budget", () => {
    const change = explainAbsorptionChange(
      summaries([line("jalan", 60, 30), line("taman", 40, 10)]),
      summaries([line("jalan", 60, 50), line("taman", 65, 10)]),
    );
    expect(JSON.parse(JSON.stringify(change))).toEqual({
      kind: "absorption-change",
      status: "computed",
      before: "40",
      after: "48",
      value: "8",
      rows: [
        { key: "jalan", in: "both", budget: "0", realization: "20", bySpending: "20", byBudget: "0", change: "20" },
        { key: "taman", in: "both", budget: "25", realization: "0", bySpending: "0", byBudget: "-12", change: "-12" },
      ],
    });
    expect(explainText(change)).toBe(
      "Penyerapan anggaran: dari 40% menjadi 48% (+8 poin).\n" +
        "  1. jalan: +20 poin; realisasi +20 menyumbang +20 poin.\n" +
        "  2. taman: -12 poin; anggaran +25 menyumbang -12 poin.",
    );
  });

  it("says who came and went, and that nothing was budgeted", () => {
    const change = explainAbsorptionChange(summaries([line("a", 10, 5)]), summaries([line("b", 10, 5)]));
    expect(change.status === "computed" && change.rows.map((row) => [row.key, row.in])).toEqual([
      ["a", "before"],
      ["b", "after"],
    ]);
    const none = explainAbsorptionChange(summaries([line("a", 0, 0)]), summaries([line("a", 1, 1)]));
    expect(explainText(none, { locale: "en" })).toBe(
      "The change of absorption cannot be computed, because the budget is zero.",
    );
  });
});

describe("properties", () => {
  it("adds up exactly where digits end", () => {
    const amount = fc.integer({ min: 0, max: 1000 });
    const lines = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), amount, fc.option(amount)), { maxLength: 6 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        // Budgets of 1,024 and 4,096 in all, so that every quotient ends.
        const filled = (own: readonly [string, number, number | null][], whole: number) => {
          const reported = own.reduce((sum, [, budget, spent]) => sum + (spent === null ? 0 : budget), 0);
          return summaries([...own.map((each) => line(...each)), line("rest", whole - reported, 7)]);
        };
        const change = explainAbsorptionChange(filled(before, 8192), filled(after, 16384));
        if (change.status !== "computed") throw new Error("there is a budget");
        const sum = change.rows.reduce((all, row) => plus(all, rationalOf(row.change.toFixed())), rational(0n));
        expect(sum).toEqual(rationalOf(change.value.toFixed()));
      }),
    );
  });
});
