import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BudgetLine } from "../../../src/budget/line/budget-line-shape.ts";
import { checkBudgetLines } from "../../../src/budget/line/check-budget-lines.ts";
import { plain } from "../../support/plain.ts";
import { refusal } from "../refusal.ts";

const codes = (lines: BudgetLine[]) => checkBudgetLines(lines).map(({ code, path }) => [code, path[1]]);
const line = (budget: number | string, realization: number | string | null): BudgetLine => ({
  agencyId: "dlh",
  programmeId: `${budget}/${realization}`,
  budget,
  realization,
});

describe("checkBudgetLines", () => {
  it("finds nothing in lines in order", () => {
    expect(checkBudgetLines([{ ...line(100, 50), statedPercent: "50.00" }, line(100, 100), line(5, 0)])).toEqual([]);
    expect(checkBudgetLines([])).toEqual([]);
  });

  it("finds what a line says of itself", () => {
    expect(
      codes([line(100, 105), line(0, 1), line(10, -1), line(10, null), { ...line(4, 3), statedPercent: "70.00" }]),
    ).toEqual([
      ["over-budget", 0],
      ["spending-without-budget", 1],
      ["negative-realization", 2],
      ["not-reported", 3],
      ["stated-percent-differs", 4],
    ]);
  });

  it("finds what revenue and amounts given as text say of themselves", () => {
    const revenue = { ...line(100, 238), direction: "revenue" } as const;
    expect(codes([revenue, { ...line(0, 5), direction: "revenue" }, line("1250000", "900.000")])).toEqual([
      ["receipts-without-budget", 1],
      ["possible-unit-error", 2],
      ["grouping-slip", 2],
    ]);
    expect(codes([line("27.103", null)])).toEqual([
      ["not-reported", 0],
      ["grouping-slip", 0],
    ]);
    // Revenue and expenditure of one agency are two items.
    const both = { agencyId: "kota", budget: 1, realization: 1 };
    expect(codes([both, { ...both, direction: "revenue" }, { ...both, direction: "expenditure" }])).toEqual([
      ["duplicate-line", 2],
    ]);
  });

  it("finds two reports of one line, with the exact difference", () => {
    const one: BudgetLine = { agencyId: "dlh", programmeId: "waste", budget: "100.10", realization: 5 };
    const findings = checkBudgetLines([one, line(1, 1), { ...one, budget: "100.30", realization: 4 }]);
    expect(plain(findings)).toMatchObject([
      {
        code: "duplicate-line",
        subject: "dlh › waste",
        path: ["lines", 2],
        details: { first: 0, budgetDifference: "0.2", realizationDifference: "-1" },
      },
    ]);
    const [silent] = checkBudgetLines([{ ...one, realization: null }, one]).filter(
      ({ code }) => code === "duplicate-line",
    );
    expect(silent?.details).not.toHaveProperty("realizationDifference");
  });

  it("holds every further report of a line against the first", () => {
    const one: BudgetLine = { agencyId: "dlh", budget: 5, realization: 1 };
    const findings = checkBudgetLines([one, { ...one, budget: 6 }, { ...one, budget: 8 }]);
    expect(plain(findings)).toMatchObject([
      { path: ["lines", 1], details: { first: 0, budgetDifference: "1", realizationDifference: "0" } },
      { path: ["lines", 2], details: { first: 0, budgetDifference: "3", realizationDifference: "0" } },
    ]);
    expect(findings[1]?.message).toEqual({
      id: "Rincian yang sama sudah ada pada baris 1; selisih anggaran 3.",
      en: "The same item already stands in line 1; the budgets differ by 3.",
    });
  });

  it("does not take another version or period for a second report", () => {
    const one: BudgetLine = { agencyId: "dlh", budget: 10, realization: 1, version: "original" };
    const others: BudgetLine[] = [
      one,
      { ...one, version: "revised" },
      { ...one, period: { kind: "month", year: 2023, month: 1 } },
      { ...one, inForceFrom: "2023-04-14" },
      { ...one, inForceFrom: "2023-06-30" },
    ];
    expect(checkBudgetLines(others)).toEqual([]);
  });

  it.each([
    // A realisation in rupiah over a budget in millions: 100,000,000 %.
    ["millions", 100, "100000000", { amount: "budget", factor: 1_000_000, rate: "100000000", correctedRate: "100" }],
    ["thousands", "5000", "3000000", { amount: "budget", factor: 1_000, rate: "60000", correctedRate: "60" }],
    ["millions, the other way", "500000000", 250, { amount: "realization", factor: 1_000_000, correctedRate: "50" }],
  ] as const)("sees %s typed for rupiah", (_what, budget, realization, details) => {
    const findings = checkBudgetLines([line(budget, realization)]).filter(({ code }) => code === "possible-unit-error");
    expect(plain(findings)).toMatchObject([{ details }]);
  });

  it("holds stated totals to their parts, to the sen, for budget and realisation apart", () => {
    const lines = [line("100.01", 10), line("200.02", 20), { ...line(7, 7), agencyId: "other" }];
    const of = ({ agencyId }: BudgetLine) => agencyId === "dlh";
    const check = (budget: string, realization: number | null) =>
      plain(
        checkBudgetLines(lines, { totals: [{ id: "dlh", budget, realization, of }] }).map(({ details }) => details),
      );
    expect(check("300.03", 30)).toEqual([]);
    expect(check("300.03", null)).toEqual([]);
    expect(check("300.04", 29)).toEqual([
      { amount: "budget", stated: "300.04", sum: "300.03", difference: "0.01", lines: 2 },
      { amount: "realization", stated: "29", sum: "30", difference: "-1", lines: 2 },
    ]);
  });

  it("proves nothing from a sum with a silent part", () => {
    const totals = [{ id: "dlh", budget: 3, realization: 9, of: () => true }];
    expect(checkBudgetLines([line(1, 1), line(2, null)], { totals }).map(({ code }) => code)).toEqual(["not-reported"]);
  });

  it("refuses every fault at once", () => {
    const bad = [null, { agencyId: "x", budget: "1.000,00", realization: undefined, statedPercent: "n/a" }];
    const totals = [null, { id: "", budget: -1, realization: "x", of: 1 }];
    expect(refusal(() => checkBudgetLines(bad as never, { totals } as never))).toEqual([
      "invalid-input lines[0]",
      "invalid-number lines[1].budget",
      "invalid-number lines[1].realization",
      "invalid-number lines[1].statedPercent",
      "invalid-input options.totals[0]",
      "invalid-input options.totals[1].id",
      "out-of-range options.totals[1].budget",
      "invalid-number options.totals[1].realization",
      "invalid-input options.totals[1].of",
    ]);
    expect(refusal(() => checkBudgetLines(1 as never, { totals: 1 } as never))).toEqual([
      "invalid-input lines",
      "invalid-input options.totals",
    ]);
    expect(refusal(() => checkBudgetLines([], null as never))).toEqual(["invalid-input options"]);
  });

  it("refuses lines whose place is none", () => {
    const bad = {
      agencyId: Symbol("x"),
      budget: 1,
      realization: 1,
      version: "murni",
      inForceFrom: "x",
      period: "2023",
    };
    expect(refusal(() => checkBudgetLines([bad] as never))).toEqual([
      "invalid-input lines[0].agencyId",
      "invalid-period lines[0].period",
      "invalid-input lines[0].version",
      "invalid-date lines[0].inForceFrom",
    ]);
  });

  it("does not take a misspelt key for an absent one", () => {
    const misspelt = { ...line(1, 1), exlusions: [{ name: "blocked", budget: 1 }] };
    expect(refusal(() => checkBudgetLines([misspelt], { total: [] } as never))).toEqual([
      "invalid-input lines[0].exlusions",
      "invalid-input options.total",
    ]);
  });

  it("asks callers about their own lines, from any iterable", () => {
    const own = { ...line(1, 1), name: "DLH" };
    const asked: unknown[] = [];
    const of = (each: typeof own) => asked.push(each) > 0;
    checkBudgetLines(new Set([own]), { totals: new Set([{ id: "dlh", budget: 1, realization: 1, of }]) });
    expect(asked[0]).toBe(own);
  });

  it("freezes its result", () => {
    const [finding] = checkBudgetLines(Object.freeze([Object.freeze(line(1, 2))]));
    expect(Object.isFrozen(finding?.details)).toBe(true);
  });
});

describe("properties", () => {
  it("never calls a unit error what was spent between a tenth of a percent and ten times the budget", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 9 }),
        fc.integer({ min: 1000, max: 9_999_999 }),
        (budget, millionths) => {
          const realization = `${BigInt(budget) * BigInt(millionths)}e-6`;
          expect(checkBudgetLines([line(budget, realization)]).map(({ code }) => code)).not.toContain(
            "possible-unit-error",
          );
        },
      ),
    );
  });
});
