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

  it("takes the latest document, be it a shift after the revision, and one that tells its version before one that does not", () => {
    const lines: Partial<BudgetLine>[] = [
      { version: "shifted", inForceFrom: "2023-11-01" },
      { version: "revised", inForceFrom: "2023-10-05" },
    ];
    expect([inForce(lines, "2023-12-31"), inForce([...lines].reverse(), "2023-12-31")]).toEqual([0, 1]);
    const original: Partial<BudgetLine>[] = [
      { version: "original", inForceFrom: "2023-01-01" },
      { inForceFrom: "2023-01-01" },
    ];
    expect([inForce(original, "2023-12-31"), inForce([...original].reverse(), "2023-12-31")]).toEqual([0, 1]);
  });

  it("takes of two reports one that has ended, of two that have not the one that ends first", () => {
    const [second, fourth, year] = [
      { period: { kind: "quarter", year: 2023, quarter: 2 } },
      { period: { kind: "quarter", year: 2023, quarter: 4 } },
      { period: { kind: "quarter", year: 2023, quarter: 3 } },
    ] as const;
    const known = (...lines: Partial<BudgetLine>[]) => lines.map((line) => ({ ...line, inForceFrom: "2023-01-01" }));
    expect([inForce(known(second, fourth), "2023-06-30"), inForce(known(fourth, second), "2023-06-30")]).toEqual([
      0, 1,
    ]);
    expect([inForce(known(year, fourth), "2023-06-30"), inForce(known(fourth, year), "2023-06-30")]).toEqual([0, 1]);
  });

  it("says both amounts of a conflict in words, and of which item they are", () => {
    const findings: Finding[] = [];
    budgetInForce(
      read([
        { programmeId: "2.11", budget: "1100.25" },
        { programmeId: "2.11", budget: 9000 },
      ]),
      "2023-12-31",
      findings,
    );
    expect(plain(findings)).toMatchObject([
      {
        severity: "error",
        subject: "x",
        details: { item: "x › 2.11", first: 0, budgets: ["1100.25", "9000"], difference: "7899.75" },
        message: {
          id: "x › 2.11: Dua anggaran untuk rincian yang sama berbeda: 1.100,25 dan 9.000; yang terakhir dipakai.",
          en: "x › 2.11: Two budgets of one item differ: 1,100.25 and 9,000; the last one counts.",
        },
      },
    ]);
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
    expect(undatedVersions(read(lines.slice(0, 2)))).toMatchObject([
      { code: "invalid-input", path: ["lines", 0, "inForceFrom"], expected: { en: expect.stringContaining("a date") } },
    ]);
    expect(inForce([{ version: "original" }], "2023-12-31")).toBe(0);
  });
});
