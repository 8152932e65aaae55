import { describe, expect, it } from "vitest";
import type { BudgetLine } from "../../../src/budget/line/budget-line.ts";
import { realizationUntil, reportsUntil } from "../../../src/budget/line/realization-until.ts";
import type { Finding, Problem } from "../../../src/core/index.ts";
import { parsePeriod } from "../../../src/period/index.ts";
import { plain } from "../../support/plain.ts";

const entry = (i: number, code: string | undefined, realization: number | null) => {
  const line: BudgetLine = { agencyId: "dlh", budget: 10, realization };
  return { line: code === undefined ? line : { ...line, period: parsePeriod(code) }, i, item: "dlh › waste" };
};

describe("reportsUntil", () => {
  it("orders reports by their end, and leaves out what ends later", () => {
    const entries = ["2023-TW2", "2023-02", "2023-TW1", "2023", "2023-TW1"].map((code, i) => entry(i, code, 1));
    const reports = reportsUntil(entries, "2023-06-30");
    expect(reports.map(({ end, entries: own }) => [end, own.map(({ i }) => i)])).toEqual([
      ["2023-02-28", [1]],
      ["2023-03-31", [2, 4]],
      ["2023-06-30", [0]],
    ]);
  });
});

describe("realizationUntil", () => {
  const until = (entries: ReturnType<typeof entry>[], amounts?: "cumulative" | "per-period", latest = "") => {
    const [problems, findings]: [Problem[], Finding[]] = [[], []];
    const reports = reportsUntil(entries, "2023-12-31");
    const value = realizationUntil(reports, entry(0, undefined, 0), { latest, amounts }, problems, findings);
    return { value: plain(value), problems, findings: plain(findings) };
  };

  it("needs no declaration for a single report", () => {
    expect(until([entry(0, undefined, 7)], undefined, "2023-06-30")).toEqual({
      value: "7",
      problems: [],
      findings: [],
    });
    expect(until([])).toMatchObject({ value: null });
  });

  it("tells how far a cumulative amount fell, as an error below zero", () => {
    const [high, low] = [entry(0, "2023-TW1", 7), entry(1, "2023-TW2", 4)];
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
    expect(until([high, entry(1, "2023-TW2", -1)], "cumulative").findings).toMatchObject([{ severity: "error" }]);
  });

  it("tells two reports of one period apart only when their amounts differ", () => {
    expect(until([entry(0, "2023", 7), entry(1, "2023", 7)]).findings).toEqual([]);
    expect(until([entry(0, "2023", 7), entry(1, "2023", 9)])).toMatchObject({
      value: "9",
      findings: [{ code: "conflicting-reports", details: { amounts: ["7", "9"], difference: "2" } }],
    });
  });
});
