import { describe, expect, it } from "vitest";
import { budgetInForce, undatedVersions } from "../../../src/budget/line/budget-in-force.ts";
import type { BudgetLine } from "../../../src/budget/line/budget-line-shape.ts";
import type { Finding } from "../../../src/finding/index.ts";
import { plain } from "../../support/plain.ts";
import { entriesOf } from "../entries.ts";

const read = (lines: Partial<BudgetLine>[]) =>
  entriesOf(lines.map((line, i): BudgetLine => ({ agencyId: "x", budget: i, realization: 0, ...line })));

function inForce(lines: Partial<BudgetLine>[], asOf: string) {
  return budgetInForce(read(lines), asOf, [])?.i;
}

describe("budgetInForce", () => {
  const versions: Partial<BudgetLine>[] = [
    { version: "revised", inForceFrom: "2023-10-05" },
    { version: "original", inForceFrom: "2023-01-01" },
    { version: "shifted", inForceFrom: "2023-04-14" },
    { version: "shifted", inForceFrom: "2023-06-30" },
  ];

  it.each([
    ["2022-12-31", undefined],
    ["2023-01-01", 1],
    ["2023-04-13", 1],
    ["2023-04-14", 2],
    ["2023-09-30", 3],
    ["2023-10-04", 3],
    ["2023-12-31", 0],
  ])("on %s", (asOf, i) => {
    expect(inForce(versions, asOf)).toBe(i);
  });

  it("counts from the day a document is in force, not from the end of the period of its first report", () => {
    const lines: Partial<BudgetLine>[] = [
      { version: "original", inForceFrom: "2023-01-01", period: { kind: "quarter", year: 2023, quarter: 3 } },
      { version: "revised", inForceFrom: "2023-10-05", period: { kind: "year", year: 2023 } },
      { version: "revised", inForceFrom: "2023-10-05", period: { kind: "month", year: 2023, month: 11 } },
    ];
    expect(inForce(lines, "2023-10-04")).toBe(0);
    expect(inForce(lines, "2023-10-31")).toBe(2);
    expect(inForce([...lines].reverse(), "2023-10-31")).toBe(0);
    expect(inForce(lines, "2023-12-31")).toBe(1);
  });

  it("lets the version decide between documents of one day, never the order of the input", () => {
    const lines: Partial<BudgetLine>[] = [
      { version: "revised", inForceFrom: "2023-10-05" },
      { version: "shifted", inForceFrom: "2023-10-05" },
    ];
    expect(inForce(lines, "2023-12-31")).toBe(0);
    expect(inForce([...lines].reverse(), "2023-12-31")).toBe(1);
  });

  it("tells the exact difference when two budgets claim one place", () => {
    const findings: Finding[] = [];
    const entries = read([{ budget: "100.25" }, { budget: 90 }, { budget: "90.00" }]);
    expect(budgetInForce(entries, "2023-12-31", findings)?.i).toBe(2);
    expect(plain(findings)).toMatchObject([
      { code: "conflicting-budgets", path: ["lines", 2], details: { first: 0, difference: "-10.25" } },
    ]);
  });

  it("takes the budget of the latest report by that day", () => {
    const reports: Partial<BudgetLine>[] = [
      { period: { kind: "quarter", year: 2023, quarter: 2 } },
      { period: { kind: "quarter", year: 2023, quarter: 3 } },
      { period: { kind: "quarter", year: 2023, quarter: 1 } },
    ];
    expect(inForce(reports, "2023-08-31")).toBe(0);
    expect(inForce(reports, "2023-09-30")).toBe(1);
  });

  it("asks for dates as soon as there are several versions", () => {
    const lines: Partial<BudgetLine>[] = [
      { version: "original" },
      { version: "revised", inForceFrom: "2023-10-05" },
      {},
    ];
    expect(undatedVersions(read(lines)).map(({ path }) => path)).toEqual([
      ["lines", 0, "inForceFrom"],
      ["lines", 2, "inForceFrom"],
    ]);
    expect(undatedVersions(read([{ version: "original" }]))).toEqual([]);
    expect(inForce([{ version: "original" }], "2023-12-31")).toBe(0);
  });
});
