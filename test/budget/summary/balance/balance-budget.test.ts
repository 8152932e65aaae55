import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BudgetLine } from "../../../../src/budget/line/budget-line-shape.ts";
import { balanceBudget } from "../../../../src/budget/summary/balance/balance-budget.ts";
import { summarizeAbsorption } from "../../../../src/budget/summary/summarize-absorption.ts";
import { plain } from "../../../support/plain.ts";
import { codesOf, refusal } from "../../refusal.ts";

const village = {
  revenue: { budget: "1000", realization: "1020.50" },
  expenditure: { budget: "950", realization: "900" },
  financing: { receipts: { budget: "0", realization: "0" }, outlays: { budget: "50", realization: "40" } },
};

describe("balanceBudget", () => {
  it("takes outlays from receipts, as budgeted and as realised", () => {
    expect(plain(balanceBudget(village))).toEqual({
      kind: "budget-balance",
      id: "budget",
      revenue: { id: "budget", direction: "revenue", budget: "1000", realization: "1020.5" },
      expenditure: { id: "budget", budget: "950", realization: "900" },
      financing: {
        receipts: { id: "budget", direction: "financing-receipt", budget: "0", realization: "0" },
        outlays: { id: "budget", direction: "financing-outlay", budget: "50", realization: "40" },
      },
      surplus: {
        budget: "50",
        realization: { status: "computed", value: "120.5" },
        difference: "70.5",
        rate: { status: "computed", value: "241" },
      },
      netFinancing: {
        budget: "-50",
        realization: { status: "computed", value: "-40" },
        difference: "10",
        rate: { status: "computed", value: "80" },
      },
      silpa: { budget: "0", realization: { status: "computed", value: "80.5" }, difference: "80.5" },
      formula: "(revenue − expenditure) + (financing receipts − financing outlays)",
      basis: expect.objectContaining({ title: "SiLPA", status: "remembered" }),
      findings: [],
    });
  });

  it("has neither net financing nor SiLPA without financing", () => {
    const { revenue, expenditure } = village;
    const balance = balanceBudget({ revenue, expenditure });
    expect(plain(balance.surplus.budget)).toBe("50");
    expect(balance).not.toHaveProperty("netFinancing");
    expect(balance).not.toHaveProperty("silpa");
  });

  it("gives no percentage where a surplus was budgeted and a deficit came", () => {
    const { surplus } = balanceBudget({ ...village, expenditure: { budget: 950, realization: 1100 } });
    expect(plain(surplus)).toMatchObject({
      budget: "50",
      realization: { value: "-79.5" },
      rate: { status: "not-computable", reason: "sign-differs" },
    });
  });

  it("does not count silence as zero", () => {
    const silent = balanceBudget({ ...village, revenue: { budget: 1000, realization: null } });
    const unknown = { status: "not-computable", reason: "not-reported", needs: ["realization"] };
    expect(plain(silent)).toMatchObject({
      surplus: { budget: "50", realization: unknown, rate: unknown },
      silpa: { budget: "0", realization: unknown },
    });
    expect(silent.surplus).not.toHaveProperty("difference");
    expect(plain(silent.netFinancing?.realization)).toEqual({ status: "computed", value: "-40" });
  });

  it("takes summaries as they are: the budget of all lines, and no realisation where a line is silent", () => {
    const lines: BudgetLine[] = [
      { agencyId: "kota", direction: "revenue", budget: 500, realization: 480 },
      { agencyId: "kota", budget: 300, realization: 200 },
      { agencyId: "kota", budget: 220, realization: null },
    ];
    const [revenue, expenditure] = summarizeAbsorption(lines, { by: ({ direction }) => direction ?? "expenditure" });
    if (revenue === undefined || expenditure === undefined) throw new Error("two groups");
    const balance = balanceBudget({ id: "kota", revenue, expenditure });
    expect(plain(balance.surplus)).toMatchObject({ budget: "-20", realization: { reason: "partly-reported" } });
    expect(balance.findings).toMatchObject([{ code: "partly-reported", subject: "kota", path: ["expenditure"] }]);
    expect(refusal(() => balanceBudget({ revenue, expenditure: revenue }))).toEqual([
      "invalid-input expenditure.direction",
    ]);
  });

  it("says which of its parts was not read, or is silent in part", () => {
    const unread = { budget: 950, realization: null, unread: true } as const;
    const reasons = (more: object) => {
      const { surplus, netFinancing, silpa } = balanceBudget({ ...village, ...more });
      return [surplus, netFinancing, silpa].map(
        (each) => each?.realization.status === "computed" || each?.realization.reason,
      );
    };
    expect(reasons({ expenditure: unread })).toEqual(["unread-realization", true, "unread-realization"]);
    const outlays = { budget: 50, realization: null };
    expect(reasons({ financing: { receipts: village.financing.receipts, outlays } })).toEqual([
      true,
      "not-reported",
      "not-reported",
    ]);
    // The first part that is silent says why.
    expect(reasons({ revenue: { budget: 1000, realization: null }, expenditure: unread })[0]).toBe("not-reported");
    const { rate, realization } = balanceBudget({ ...village, expenditure: unread }).surplus;
    for (const each of [rate, realization])
      expect(each).toEqual({ status: "not-computable", reason: "unread-realization", needs: ["realization"] });
    const partly = { key: "x", budget: 10, reportedBudget: 5, realization: 5, lines: 2, unreported: 1 };
    const balance = balanceBudget({ revenue: partly, expenditure: { budget: 1, realization: 1 } });
    expect(plain(balance.surplus)).toEqual({
      budget: "9",
      realization: { status: "not-computable", reason: "partly-reported", needs: ["realization"] },
      rate: { status: "not-computable", reason: "not-reported", needs: ["realization"] },
    });
  });

  it("says nothing of a budget and a year that come out even", () => {
    const even = { receipts: { budget: 0, realization: 0 }, outlays: { budget: 0, realization: 0 } };
    const flat = { revenue: { budget: 10, realization: 9 }, expenditure: { budget: 10, realization: 9 } };
    expect(balanceBudget({ ...flat, financing: even })).toMatchObject({ silpa: { budget: { s: 1 } }, findings: [] });
    const { findings } = balanceBudget({
      id: "desa",
      revenue: { budget: 10, realization: 9 },
      expenditure: { budget: "10.01", realization: "9.01" },
      financing: { receipts: { budget: 0, realization: 0 }, outlays: { budget: "5.500", realization: "5.00" } },
    });
    expect(plain(findings)).toMatchObject([
      { code: "grouping-slip", subject: "desa", path: ["financing", "outlays", "budget"] },
      { code: "unfinanced-deficit", severity: "warning", subject: "desa", path: [], details: { missing: "5.51" } },
      { code: "negative-silpa", severity: "warning", subject: "desa", path: [], details: { missing: "5.01" } },
    ]);
    expect(findings.slice(1).map(({ message }) => message.en)).toEqual([
      "This budget lacks 5.51: revenue and net financing do not cover expenditure.",
      "Outlays exceed receipts by 5.01: nothing is left over, money is missing.",
    ]);
  });

  it("takes each part the way it goes, and no other", () => {
    const going = (revenue: string, expenditure: string, receipts: string, outlays: string) =>
      refusal(() =>
        balanceBudget({
          revenue: { ...village.revenue, direction: revenue as never },
          expenditure: { ...village.expenditure, direction: expenditure as never },
          financing: {
            receipts: { ...village.financing.receipts, direction: receipts as never },
            outlays: { ...village.financing.outlays, direction: outlays as never },
          },
        }),
      );
    expect(going("revenue", "expenditure", "financing-receipt", "financing-outlay")).toEqual([]);
    expect(going("financing-receipt", "revenue", "financing-outlay", "revenue")).toEqual([
      "invalid-input revenue.direction",
      "invalid-input expenditure.direction",
      "invalid-input financing.receipts.direction",
      "invalid-input financing.outlays.direction",
    ]);
  });

  it("says what is missing", () => {
    const poor = balanceBudget({
      ...village,
      revenue: { budget: 900, realization: 800 },
      expenditure: { budget: 950, realization: 951 },
    });
    expect(codesOf(poor)).toEqual(["over-budget", "unfinanced-deficit", "negative-silpa"]);
    expect(poor.findings.map(({ path }) => path)).toEqual([["expenditure"], [], []]);
    expect(plain(poor.findings.slice(1).map(({ details }) => details))).toEqual([
      { missing: "100" },
      { missing: "191" },
    ]);
    expect(poor.findings[1]?.message.id).toBe(
      "Anggaran ini kekurangan 100: pendapatan dan pembiayaan neto tidak menutup belanja.",
    );
    // More revenue than budgeted is no overspending.
    expect(codesOf(balanceBudget({ ...village, revenue: { budget: 1000, realization: 2380 } }))).toEqual([]);
  });

  it("finds amounts whose point probably groups thousands", () => {
    const { findings } = balanceBudget({ ...village, revenue: { budget: "1250000", realization: "900.000" } });
    expect(findings[0]).toMatchObject({ code: "grouping-slip", path: ["revenue", "realization"] });
  });

  it("refuses every fault at once, misspelt keys too, and changes nothing", () => {
    expect(
      refusal(() =>
        balanceBudget({ revenue: { budget: -1, realization: 0 }, expenditure: null, finansing: {} } as never),
      ),
    ).toEqual(["invalid-input finansing", "out-of-range revenue.budget", "invalid-input expenditure"]);
    const frozen = Object.freeze({ ...village, revenue: Object.freeze({ ...village.revenue }) });
    expect(Object.isFrozen(balanceBudget(frozen).surplus.realization)).toBe(true);
    expect(refusal(() => balanceBudget(undefined as never))).toEqual(["invalid-input"]);
  });
});

describe("properties", () => {
  it("leaves over what came in minus what went out, whatever the parts are", () => {
    const amounts = fc.record({ budget: fc.nat(10 ** 9), realization: fc.integer({ min: -1000, max: 10 ** 9 }) });
    fc.assert(
      fc.property(amounts, amounts, amounts, amounts, (revenue, expenditure, receipts, outlays) => {
        const { silpa } = balanceBudget({ revenue, expenditure, financing: { receipts, outlays } });
        const rest = (key: "budget" | "realization") =>
          revenue[key] - expenditure[key] + receipts[key] - outlays[key] + 0;
        expect(plain(silpa)).toMatchObject({
          budget: String(rest("budget")),
          realization: { value: String(rest("realization")) },
        });
      }),
    );
  });
});
