import { describe, expect, it } from "vitest";
import { summariesOf, summaryOf } from "../../../src/budget/summary/absorption-summary.ts";
import { addExactLine, addQuickLine, createGroup, noteExcluded } from "../../../src/budget/summary/group-sums.ts";
import { exactOf, ONE } from "../../../src/number/index.ts";
import { plain } from "../../support/plain.ts";

describe("summaryOf", () => {
  it("divides once, after all sums", () => {
    const group = createGroup("x");
    for (let i = 0; i < 3; i++) addQuickLine(group, 300, 100);
    expect(plain(summaryOf(group, { unknown: [], near: undefined }, {}).rate)).toEqual({
      status: "computed",
      value: `${"3".repeat(2)}.${"3".repeat(38)}`,
    });
  });

  it("keeps the budget of silent lines out of the rate, and in the budget", () => {
    const group = createGroup("x");
    addQuickLine(group, 100, 50);
    addExactLine(group, ONE, null);
    expect(plain(summaryOf(group, { unknown: [], near: undefined }, {}))).toMatchObject({
      budget: "2",
      reportedBudget: "1",
      rate: { value: "50" },
    });
  });

  it("has the findings of the sums before those of the lines", () => {
    const group = createGroup("x");
    addQuickLine(group, 100, 300);
    addQuickLine(group, 100, 0);
    const { findings } = summaryOf(group, { unknown: [], near: undefined }, {});
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ["over-budget", []],
      ["lines-over-budget", []],
    ]);
    expect(Object.isFrozen(findings)).toBe(true);
  });

  it("says which version was asked for, and as of which day", () => {
    const group = createGroup("x");
    const told = summaryOf(
      group,
      { unknown: [], near: undefined },
      { version: "revised", asOf: "2023-09-30", amounts: "cumulative" },
    );
    expect(told).toMatchObject({ version: "revised", asOf: "2023-09-30", amounts: "cumulative" });
    expect(Object.keys(summaryOf(group, { unknown: [], near: undefined }, {}))).not.toContain("version");
  });
});

describe("summariesOf", () => {
  it("tells every group of a name that no line of any group has", () => {
    const [one, other] = [createGroup("a"), createGroup("b")];
    for (const group of [one, other]) addQuickLine(group, 100, 50);
    noteExcluded(other, { name: "blu", budget: exactOf(0), realization: exactOf(0) });
    const summaries = summariesOf([one, other], { exclude: ["blu", "blockd", "blockd"] });
    expect(summaries.map(({ findings }) => findings)).toMatchObject(
      ["a", "b"].map((subject) => [
        {
          code: "unknown-exclusion",
          severity: "warning",
          subject,
          path: ["options", "exclude"],
          details: { name: "blockd" },
          message: { en: 'No line has a part "blockd"; nothing was left out by that name.' },
        },
      ]),
    );
    expect(summariesOf([one, other], { exclude: ["blu"] }).flatMap(({ findings }) => findings)).toEqual([]);
  });
});
