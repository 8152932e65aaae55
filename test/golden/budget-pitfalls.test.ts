// What goes wrong with budgets in published tables and applications: each line of the list, as a test.
import {
  averageRates,
  type BudgetLine,
  budgetPerformanceScale,
  checkBudgetLines,
  findTarget,
  gradeOf,
  ikpaAbsorption,
  ikpaScale,
  measureAbsorption,
  parsePeriod,
  per5of2022AbsorptionPath,
  per5of2024AbsorptionPath,
  resolveBudget,
  summarizeAbsorption,
} from "sakip";
import { describe, expect, it } from "vitest";
import { plain } from "../support/plain.ts";
import { refusal } from "../support/refusal.ts";

const by = (line: BudgetLine) => line.agencyId;
const line = (budget: number, realization: number | null, more: Partial<BudgetLine> = {}): BudgetLine => ({
  agencyId: "x",
  budget,
  realization,
  ...more,
});

describe("pitfalls of budgets", () => {
  it("a mean of percentages is not shown as absorption: 1 of 1 and 0 of 99 million", () => {
    const lines = [line(1_000_000, 1_000_000), line(99_000_000, 0)];
    expect(plain(summarizeAbsorption(lines, { by })[0]?.rate)).toEqual({ status: "computed", value: "1" });
    expect(plain(averageRates(lines.map((each) => measureAbsorption(each))))).toMatchObject({ value: "50" });
  });

  it("original and revised budgets are not mixed without a word", () => {
    // Berau 2024: 2.4 trillion, with the revised budget 2.8 trillion.
    const lines = [line(2400, 1150, { version: "original" }), line(2800, 1150, { version: "revised" })];
    expect(summarizeAbsorption(lines, { by })[0]?.findings.map(({ code }) => code)).toEqual(["mixed-versions"]);
    expect(plain(summarizeAbsorption(lines, { by, version: "revised" }))).toMatchObject([
      { budget: "2800", findings: [] },
    ]);
  });

  it("a denominator that changes between quarters is that of the day asked for", () => {
    const lines = [
      line(2400, 600, { period: parsePeriod("2024-TW2"), inForceFrom: "2024-01-01", version: "original" }),
      line(2800, 1150, { period: parsePeriod("2024-TW4"), inForceFrom: "2024-09-20", version: "revised" }),
    ];
    const budgetOn = (asOf: string) =>
      summarizeAbsorption(lines, { by, asOf, amounts: "cumulative" })[0]?.budget.toString();
    expect([budgetOn("2024-06-30"), budgetOn("2024-12-31")]).toEqual(["2400", "2800"]);
  });

  it("cumulative amounts and amounts per quarter are not confused", () => {
    const lines = [
      line(100, 30, { period: parsePeriod("2023-TW1") }),
      line(100, 50, { period: parsePeriod("2023-TW2") }),
    ];
    expect(refusal(() => resolveBudget(lines, { asOf: "2023-06-30" }))).toEqual(["invalid-input options.amounts"]);
    const spent = (amounts: "cumulative" | "per-period") =>
      plain(resolveBudget(lines, { asOf: "2023-06-30", amounts }).lines[0]?.realization);
    expect([spent("cumulative"), spent("per-period")]).toEqual(["50", "80"]);
    expect(summarizeAbsorption(lines, { by })[0]?.findings.map(({ code }) => code)).toEqual(["mixed-periods"]);
  });

  it("a budget of 0 is no #DIV/0!, no 0 and no dash", () => {
    expect(measureAbsorption({ budget: 0, realization: 0 })).toMatchObject({ reason: "zero-budget" });
  });

  it("spending without a budget is not 0 %", () => {
    expect(measureAbsorption({ budget: 0, realization: 149_425_965 })).toMatchObject({
      reason: "spending-without-budget",
      findings: [{ severity: "error" }],
    });
  });

  it("values typed in millions are seen: 100,000,000 %", () => {
    expect(checkBudgetLines([line(100, 100_000_000)]).map(({ code }) => code)).toContain("possible-unit-error");
  });

  it("percentages that are stale copies while the rupiah changed are seen", () => {
    const stale = line(4_289_185_000, 3_444_657_498, { statedPercent: "86.42" });
    expect(checkBudgetLines([stale]).map(({ code }) => code)).toEqual(["stated-percent-differs"]);
  });

  it("missing is not read as 0", () => {
    const [x] = summarizeAbsorption([line(50, 25), line(50, null)], { by });
    expect(plain(x)).toMatchObject({ rate: { value: "50" }, reportedBudget: "50", unreported: 1 });
  });

  it("target paths are not taken from another version of the rule", () => {
    const period = parsePeriod("2024-TW2");
    expect(findTarget(per5of2022AbsorptionPath, period, "51")).toMatchObject({ reason: "not-in-force" });
    expect(findTarget(per5of2024AbsorptionPath, period, "51")).toMatchObject({ status: "computed" });
    expect(refusal(() => ikpaAbsorption({ year: 2023, quarters: [] }))).toEqual(["no-regulation year"]);
  });

  it("category bounds of IKPA (95/89/70) and NKA (90/80/60/50) are not exchanged", () => {
    expect([gradeOf(92, ikpaScale).code, gradeOf(92, budgetPerformanceScale).code]).toEqual(["good", "very-good"]);
  });
});
