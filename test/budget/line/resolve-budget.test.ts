import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BudgetLine } from "../../../src/budget/line/budget-line-shape.ts";
import { resolveBudget } from "../../../src/budget/line/resolve-budget.ts";
import { type Period, parsePeriod } from "../../../src/period/index.ts";
import { plain } from "../../support/plain.ts";
import { codesOf, refusal } from "../refusal.ts";

const report = (code: string, realization: number | null, budget = 100): BudgetLine => ({
  agencyId: "dlh",
  period: parsePeriod(code),
  budget,
  realization,
});
const quarters = [report("2023-TW1", 20), report("2023-TW2", 45), report("2023-TW3", 70)];

function amounts(lines: BudgetLine[], asOf: string, basis?: "cumulative" | "per-period") {
  const resolved = resolveBudget(lines, basis === undefined ? { asOf } : { asOf, amounts: basis });
  return plain(resolved.lines.map(({ budget, realization }) => [budget, realization]));
}

describe("resolveBudget", () => {
  it("never takes cumulative amounts for amounts per period, or the reverse", () => {
    expect(amounts(quarters, "2023-09-30", "cumulative")).toEqual([[100, "70"]]);
    expect(amounts(quarters, "2023-09-30", "per-period")).toEqual([[100, "135"]]);
    expect(refusal(() => resolveBudget(quarters, { asOf: "2023-09-30" }))).toEqual(["invalid-input options.amounts"]);
    const single = { ...report("2023-TW1", 1), programmeId: "b" };
    expect(refusal(() => resolveBudget([...quarters, single], { asOf: "2023-09-30" }))).toHaveLength(1);
    expect(amounts([single], "2023-09-30")).toEqual([[100, "1"]]);
  });

  it("says where the report that counts was not read", () => {
    const unread = { ...report("2023-TW3", null), unread: true } as const;
    const flags = (lines: BudgetLine[], basis: "cumulative" | "per-period") =>
      resolveBudget(lines, { asOf: "2023-12-31", amounts: basis }).lines.map(({ unread: is }) => is);
    expect(flags([...quarters.slice(0, 2), unread], "cumulative")).toEqual([true]);
    expect(flags([...quarters.slice(0, 2), unread], "per-period")).toEqual([true]);
    expect(flags([...quarters.slice(0, 2), report("2023-TW3", null)], "cumulative")).toEqual([undefined]);
    const silent = report("2023-TW3", null);
    const early = { ...report("2023-TW2", null), unread: true } as const;
    expect(flags([quarters[0] as BudgetLine, early, silent], "cumulative")).toEqual([undefined]);
    expect(flags([silent, unread], "cumulative")).toEqual([true]);
    expect(flags([{ ...report("2023-TW1", 5), unread: true }], "cumulative")).toEqual([undefined]);
    const mended = [unread, report("2023-TW4", 90)];
    expect([flags(mended, "cumulative"), flags(mended, "per-period")]).toEqual([[undefined], [true]]);
  });

  it("tells of what each line was made, and what is wrong with the amounts of any", () => {
    const lines: BudgetLine[] = [
      { ...report("2023-TW1", 1), programmeId: "a", budget: "900.000" },
      { agencyId: "b", budget: 5, realization: 2 },
      { ...report("2023-TW2", 3), programmeId: "a", budget: "1000000" },
    ];
    const resolved = resolveBudget(lines, { asOf: "2023-06-30", amounts: "cumulative" });
    expect(plain(resolved)).toMatchObject({ findings: [{ code: "grouping-slip", path: ["lines", 0, "budget"] }] });
    expect(plain({ ...resolved, findings: [] })).toEqual({
      kind: "resolved-budget",
      asOf: "2023-06-30",
      amounts: "cumulative",
      madeOf: [[0, 2], [1]],
      lines: [
        { agencyId: "dlh", programmeId: "a", budget: "1000000", realization: "3" },
        { agencyId: "b", budget: 5, realization: "2" },
      ],
      findings: [],
    });
    expect(resolveBudget(lines.slice(0, 2), { asOf: "2023-06-30" })).not.toHaveProperty("amounts");
  });

  it("looks no further than the day", () => {
    expect(amounts(quarters, "2023-09-29", "cumulative")).toEqual([[100, "45"]]);
    expect(amounts(quarters, "2023-06-30", "per-period")).toEqual([[100, "65"]]);
    expect(amounts(quarters, "2023-01-31", "cumulative")).toEqual([]);
  });

  it("takes the budget in force, and drops what distinguished the versions", () => {
    const lines: BudgetLine[] = [
      { agencyId: "x", version: "original", inForceFrom: "2023-01-01", budget: 100, realization: 45 },
      { agencyId: "x", version: "revised", inForceFrom: "2023-10-05", budget: 90, realization: 45 },
    ];
    expect(plain(resolveBudget(lines, { asOf: "2023-12-31" }).lines)).toEqual([
      { agencyId: "x", budget: 90, realization: "45" },
    ]);
    expect(amounts(lines, "2023-09-30")).toEqual([[100, "45"]]);
  });

  it("takes an item that stopped reporting for not reported", () => {
    const lines = [...quarters, { ...report("2023-TW2", 5), programmeId: "late" }];
    const resolved = resolveBudget(lines, { asOf: "2023-12-31", amounts: "cumulative" });
    expect(plain(resolved.lines.map(({ realization }) => realization))).toEqual(["70", null]);
    expect(resolved.findings).toMatchObject([
      { code: "outdated-report", subject: "dlh", path: ["lines", 3], details: { reportedUntil: "2023-06-30" } },
    ]);
    expect(resolved.findings[0]?.message.id).toContain("sampai 30 Juni 2023, sedangkan");
  });

  it("reports what does not fit together", () => {
    const codes = (lines: BudgetLine[], basis: "cumulative" | "per-period") =>
      codesOf(resolveBudget(lines, { asOf: "2023-12-31", amounts: basis }));
    expect(codes([report("2023-TW1", 50), report("2023-TW2", 30)], "cumulative")).toEqual(["cumulative-fell"]);
    expect(codes([report("2023-TW1", 50), report("2023-02", 30), report("2023-TW2", 1)], "per-period")).toEqual([
      "overlapping-periods",
    ]);
    expect(codes([report("2023-TW1", null), report("2023-TW2", 1)], "per-period")).toEqual(["missing-period"]);
    expect(codes([report("2023-TW1", 5), report("2023-TW1", 6)], "cumulative")).toEqual(["conflicting-reports"]);
  });

  it("does not count the reports of one year in another", () => {
    const lines = [report("2023-TW3", 60), report("2023-TW4", 95), report("2024-TW1", 10), report("2024-TW2", 20)];
    expect(amounts(lines, "2024-06-30", "per-period")).toEqual([[100, "30"]]);
    expect(amounts(lines, "2024-03-31", "cumulative")).toEqual([[100, "10"]]);
    expect(codesOf(resolveBudget(lines, { asOf: "2024-03-31", amounts: "cumulative" }))).toEqual([]);
    expect(amounts(lines, "2024-01-31", "cumulative")).toEqual([[100, "95"]]);
  });

  it("counts a budget of the next year from its first day on, whatever is known before", () => {
    const now: BudgetLine = { ...report("2023", 90), inForceFrom: "2023-01-01" };
    const next: BudgetLine = { ...report("2024-TW1", 0, 120), inForceFrom: "2023-12-20" };
    for (const lines of [
      [now, next],
      [next, now],
    ]) {
      expect(amounts(lines, "2023-12-30", "cumulative")).toEqual([[100, null]]);
      expect(amounts(lines, "2023-12-31", "cumulative")).toEqual([[100, "90"]]);
      expect(amounts(lines, "2024-01-01", "cumulative")).toEqual([[120, null]]);
    }
    // Of a single year nothing else could be meant.
    expect(amounts([next], "2023-12-30", "cumulative")).toEqual([[120, null]]);
    expect(amounts([{ ...next, inForceFrom: "2024-01-01" }, now], "2024-01-01", "cumulative")).toEqual([[120, null]]);
  });

  it("takes lines without a period in every year", () => {
    const budget: BudgetLine = { agencyId: "dlh", budget: 150, realization: null, inForceFrom: "2023-04-01" };
    const lines = [report("2022-TW4", 95), report("2023-TW1", 20), budget];
    for (const all of [lines, [...lines].reverse()]) {
      expect(amounts(all, "2023-03-31", "cumulative")).toEqual([[100, "20"]]);
      expect(amounts(all, "2023-04-01", "cumulative")).toEqual([[150, "20"]]);
    }
  });

  it("takes a period between two reports that was never reported for missing, not for zero", () => {
    const resolved = resolveBudget([report("2023-TW1", 20), report("2023-TW3", 30)], {
      asOf: "2023-09-30",
      amounts: "per-period",
    });
    expect(resolved.lines[0]?.realization).toBe(null);
    expect(plain(resolved.findings)).toMatchObject([
      { code: "missing-period", details: { unreported: ["2023-06-30"] } },
    ]);
  });

  it("does not leave an item out without a word", () => {
    const lines = [report("2023-TW1", 20), { ...report("2023-TW3", 5), programmeId: "late" }];
    const resolved = resolveBudget(lines, { asOf: "2023-03-31", amounts: "cumulative" });
    expect(resolved.lines).toHaveLength(1);
    expect(plain(resolved.findings)).toEqual([
      {
        code: "no-budget-in-force",
        severity: "warning",
        subject: "dlh",
        path: ["lines", 1],
        details: { item: "dlh › late", asOf: "2023-03-31" },
        message: {
          id: "dlh › late: Pada 31 Maret 2023 belum ada anggaran yang diketahui berlaku; rincian ini tidak ikut terhitung.",
          en: "dlh › late: No budget is known to be in force on 31 March 2023; the item is left out.",
        },
      },
    ]);
  });

  it("keeps the order of the items and what the caller put beside them", () => {
    const lines = [
      { agencyId: "b", budget: 1, realization: 1, note: "first" },
      { agencyId: "a", budget: 1, realization: null, note: "second" },
    ];
    expect(plain(resolveBudget(lines, { asOf: "2023-12-31" }).lines)).toEqual([
      { agencyId: "b", budget: 1, realization: "1", note: "first" },
      { agencyId: "a", budget: 1, realization: null, note: "second" },
    ]);
  });

  it("refuses every fault at once", () => {
    const bad = [
      null,
      { agencyId: "x", budget: 1, realization: 1, version: "murni", inForceFrom: "2023-02-30", period: "2023" },
    ];
    expect(refusal(() => resolveBudget(bad as never, { asOf: "now" as never, amounts: "total" as never }))).toEqual([
      "invalid-date options.asOf",
      "invalid-input options.amounts",
      "invalid-input lines[0]",
      "invalid-period lines[1].period",
      "invalid-input lines[1].version",
      "invalid-date lines[1].inForceFrom",
    ]);
    expect(
      refusal(() => resolveBudget([{ agencyId: "x", budget: -1, realization: "x" }], { asOf: "2023-12-31" })),
    ).toEqual(["out-of-range lines[0].budget", "invalid-number lines[0].realization"]);
    expect(refusal(() => resolveBudget([], null as never))).toEqual(["invalid-input options"]);
    const odd = { agencyId: 7, account: "", budget: 1, realization: 1, exclusions: [{ name: "x", budget: "1,5" }] };
    expect(refusal(() => resolveBudget([odd] as never, { asOf: "2023-12-31" }))).toEqual([
      "invalid-input lines[0].agencyId",
      "invalid-input lines[0].account",
      "invalid-number lines[0].exclusions[0].budget",
    ]);
    expect(refusal(() => resolveBudget(7 as never, { asOf: "2023-12-31" }))).toEqual(["invalid-input lines"]);
  });

  it("does not take a misspelt key for an absent one", () => {
    const misspelt = { ...report("2023-TW1", 1), inForceform: "2023-01-01" };
    expect(refusal(() => resolveBudget([misspelt], { asOf: "2023-12-31", amount: "cumulative" } as never))).toEqual([
      "invalid-input options.amount",
      "invalid-input lines[0].inForceform",
    ]);
  });

  it("gives lines that survive JSON, whatever the amounts were written as", () => {
    const [line] = resolveBudget([{ agencyId: "x", account: undefined, budget: 10n, realization: 1n }], {
      asOf: "2023-12-31",
    }).lines;
    expect(JSON.parse(JSON.stringify(line))).toEqual({ agencyId: "x", budget: "10", realization: "1" });
    expect(line).not.toHaveProperty("account");
  });

  it("leaves its input alone and freezes its result", () => {
    const lines = Object.freeze(quarters.map((line) => Object.freeze({ ...line })));
    const line = { ...report("2023-TW1", 1), tags: ["stunting"], exclusions: [{ name: "blu", budget: 1 }] };
    resolveBudget([line], { asOf: "2023-12-31" });
    expect([line.tags, line.exclusions, line.exclusions[0]].map(Object.isFrozen)).toEqual([false, false, false]);
    const resolved = resolveBudget(lines, { asOf: "2023-12-31", amounts: "cumulative" });
    expect(lines).toEqual(quarters);
    expect(Object.isFrozen(resolved.lines[0])).toBe(true);
  });
});

describe("properties", () => {
  it("adds up to the same whether reports were written per month or cumulatively", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 12 }),
        (spent, until) => {
          const period = (i: number) => ({ kind: "month", year: 2023, month: i + 1 }) as Period;
          const at = (realization: number, i: number): BudgetLine => ({
            agencyId: "x",
            budget: 9,
            realization,
            period: period(i),
          });
          const monthly = spent.map(at);
          const cumulative = spent.map((_, i) =>
            at(
              spent.slice(0, i + 1).reduce((a, b) => a + b, 0),
              i,
            ),
          );
          const asOf = `2023-${String(until).padStart(2, "0")}-28`;
          expect(amounts(monthly, asOf, "per-period")).toEqual(amounts(cumulative, asOf, "cumulative"));
        },
      ),
      { numRuns: 100 },
    );
  });
});
