import { describe, expect, it } from "vitest";
import { groupFindings } from "../../../src/budget/summary/group-findings.ts";
import {
  addExactLine,
  addQuickLine,
  createGroup,
  notePeriod,
  noteVersion,
} from "../../../src/budget/summary/group-sums.ts";
import { ONE } from "../../../src/number/index.ts";
import { plain } from "../../support/plain.ts";

describe("groupFindings", () => {
  it("says nothing of a group in order, nor what a single line says itself", () => {
    const group = createGroup("x");
    addQuickLine(group, 100, 200);
    expect(groupFindings(group)).toEqual([]);
  });

  it("tells of every way in which a pooled rate can mislead", () => {
    const group = createGroup("dlh");
    addQuickLine(group, 100, 200);
    addQuickLine(group, 0, 200);
    addQuickLine(group, 100, -200);
    addExactLine(group, ONE, null);
    noteVersion(group, "revised");
    noteVersion(group, "original");
    notePeriod(group, { kind: "quarter", year: 2023, quarter: 2 });
    notePeriod(group, { kind: "quarter", year: 2023, quarter: 1 });
    expect(plain(groupFindings(group))).toMatchObject([
      {
        code: "partly-reported",
        severity: "warning",
        subject: "dlh",
        details: { lines: 4, unreported: 1, unreportedBudget: "1" },
        message: { en: "1 of 4 lines (budget 1) did not report; the rate covers only those that did." },
      },
      { code: "lines-over-budget", severity: "warning", details: { overBudget: 1 } },
      { code: "lines-without-budget", severity: "error", details: { withoutBudget: 1 } },
      { code: "lines-negative", severity: "warning", details: { negative: 1 } },
      { code: "mixed-versions", severity: "warning", details: { versions: ["original", "revised"] } },
      { code: "mixed-periods", severity: "error", details: { periods: ["2023-TW1", "2023-TW2"] } },
    ]);
  });
});
