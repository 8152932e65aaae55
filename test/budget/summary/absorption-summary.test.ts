import { describe, expect, it } from "vitest";
import { summaryOf } from "../../../src/budget/summary/absorption-summary.ts";
import { addExactLine, addQuickLine, createGroup } from "../../../src/budget/summary/group-sums.ts";
import { ONE } from "../../../src/number/index.ts";
import { plain } from "../../support/plain.ts";

describe("summaryOf", () => {
  it("divides once, after all sums", () => {
    const group = createGroup("x");
    for (let i = 0; i < 3; i++) addQuickLine(group, 300, 100);
    expect(plain(summaryOf(group).rate)).toEqual({ status: "computed", value: `${"3".repeat(2)}.${"3".repeat(38)}` });
  });

  it("keeps the budget of silent lines out of the rate, and in the budget", () => {
    const group = createGroup("x");
    addQuickLine(group, 100, 50);
    addExactLine(group, ONE, undefined);
    expect(plain(summaryOf(group))).toMatchObject({ budget: "2", reportedBudget: "1", rate: { value: "50" } });
  });

  it("has the findings of the sums before those of the lines", () => {
    const group = createGroup("x");
    addQuickLine(group, 100, 300);
    addQuickLine(group, 100, 0);
    const { findings } = summaryOf(group);
    expect(findings.map(({ code }) => code)).toEqual(["over-budget", "lines-over-budget"]);
    expect(Object.isFrozen(findings)).toBe(true);
  });
});
