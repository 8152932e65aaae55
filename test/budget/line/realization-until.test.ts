import { describe, expect, it } from "vitest";
import type { BudgetLine } from "../../../src/budget/line/budget-line-shape.ts";
import type { Entry } from "../../../src/budget/line/entry.ts";
import { realizationUntil, reportsUntil } from "../../../src/budget/line/realization-until.ts";
import type { Finding } from "../../../src/finding/index.ts";
import { parsePeriod } from "../../../src/period/index.ts";
import { plain } from "../../support/plain.ts";
import { entriesOf } from "../entries.ts";

const lineOf = (code: string | undefined, realization: number | null): BudgetLine => {
  const line: BudgetLine = { agencyId: "dlh", programmeId: "waste", budget: 10, realization };
  return code === undefined ? line : { ...line, period: parsePeriod(code) };
};

describe("reportsUntil", () => {
  it("orders reports by their end, and leaves out what ends later", () => {
    const entries = entriesOf(["2023-TW2", "2023-02", "2023-TW1", "2023", "2023-TW1"].map((code) => lineOf(code, 1)));
    const reports = reportsUntil(entries, "2023-06-30");
    expect(reports.map(({ end, entries: own }) => [end, own.map(({ i }) => i)])).toEqual([
      ["2023-02-28", [1]],
      ["2023-03-31", [2, 4]],
      ["2023-06-30", [0]],
    ]);
  });
});

describe("realizationUntil", () => {
  const until = (lines: BudgetLine[], amounts?: "cumulative" | "per-period", latest = "") => {
    const findings: Finding[] = [];
    const [budget] = entriesOf([lineOf(undefined, 0)]);
    const reports = reportsUntil(entriesOf(lines), "2023-12-31");
    const value = realizationUntil(reports, budget as Entry, { latest, amounts }, findings);
    return { value: plain(value), findings: plain(findings) };
  };

  it("needs no declaration for a single report", () => {
    expect(until([lineOf(undefined, 7)], undefined, "2023-06-30")).toEqual({ value: "7", findings: [] });
    expect(until([])).toMatchObject({ value: null });
  });

  it("tells how far a cumulative amount fell, as an error below zero", () => {
    const [high, low] = [lineOf("2023-TW1", 7), lineOf("2023-TW2", 4)];
    expect(until([high, low], "cumulative")).toMatchObject({
      value: "4",
      findings: [
        {
          code: "cumulative-fell",
          severity: "warning",
          details: { item: "dlh › waste", end: "2023-06-30", fall: "3" },
        },
      ],
    });
    expect(until([high, lineOf("2023-TW2", -1)], "cumulative").findings).toMatchObject([{ severity: "error" }]);
    // A silent quarter in between hides no fall.
    const silent = [high, { ...lineOf("2023-TW2", 0), realization: null }, lineOf("2023-TW3", 4)];
    expect(until(silent, "cumulative")).toMatchObject({ value: "4", findings: [{ details: { fall: "3" } }] });
  });

  it("tells two reports of one period apart only when their amounts differ", () => {
    expect(until([lineOf("2023", 7), lineOf("2023", 7)]).findings).toEqual([]);
    expect(until([lineOf("2023", 7), lineOf("2023", 9)])).toMatchObject({
      value: "9",
      findings: [{ code: "conflicting-reports", details: { amounts: ["7", "9"], difference: "2" } }],
    });
  });
});
