import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BudgetLine } from "../../../src/budget/line/budget-line-shape.ts";
import type { PaceInput } from "../../../src/budget/plan/pace-input-shape.ts";
import { requiredPace } from "../../../src/budget/plan/required-pace.ts";
import { summarizeAbsorption } from "../../../src/budget/summary/summarize-absorption.ts";
import { addDays } from "../../../src/period/index.ts";
import { plain } from "../../support/plain.ts";
import { refusal } from "../refusal.ts";

const base: PaceInput = { budget: 1200, realization: 540, asOf: "2023-09-30", target: 95 };

describe("requiredPace", () => {
  it("tells what is still to be spent, and how fast", () => {
    // 95 % of 1200 is 1140; 600 are missing in 3 months, after 60 a month so far.
    expect(plain(requiredPace(base))).toEqual({
      kind: "required-pace",
      status: "computed",
      value: "200",
      id: "budget",
      budget: "1200",
      realization: "540",
      asOf: "2023-09-30",
      until: "2023-12-31",
      target: "95",
      daysOver: 273,
      monthsOver: "9",
      targetAmount: "1140",
      remaining: "600",
      monthsLeft: "3",
      daysLeft: 92,
      paceSoFar: "60",
      // 540 in 273 days: 600 take 303.33 days.
      reachedOn: { status: "computed", value: "2024-07-30" },
      findings: [],
    });
  });

  it("counts working days only when it is told the holidays", () => {
    expect(requiredPace(base)).not.toHaveProperty("workingDaysLeft");
    // 65 days from Monday to Friday in the last quarter of 2023.
    expect(plain(requiredPace({ ...base, holidays: [] }))).toMatchObject({ workingDaysLeft: 65 });
    expect(plain(requiredPace({ ...base, holidays: ["2023-12-25"] }))).toMatchObject({
      workingDaysLeft: 64,
      perWorkingDay: "9.375",
    });
    expect(requiredPace({ ...base, asOf: "2023-12-29", holidays: [] })).not.toHaveProperty("perWorkingDay");
  });

  it("counts a part of a month by its days", () => {
    expect(plain(requiredPace({ ...base, asOf: "2023-11-15" }))).toMatchObject({ monthsLeft: "1.5", value: "400" });
  });

  it("looks to another last day when told", () => {
    expect(plain(requiredPace({ ...base, until: "2023-11-30" }))).toMatchObject({
      monthsLeft: "2",
      daysLeft: 61,
      value: "300",
    });
  });

  it("needs nothing more once the target is reached", () => {
    const reached = { status: "computed", value: "0", remaining: "0", reachedOn: { value: "2023-12-31" } };
    expect(plain(requiredPace({ ...base, realization: 1140, asOf: "2023-12-31" }))).toMatchObject(reached);
    expect(plain(requiredPace({ ...base, realization: 1300 }))).toMatchObject({ value: "0", remaining: "0" });
  });

  it("says when it cannot be reached, or foreseen", () => {
    expect(plain(requiredPace({ ...base, asOf: "2023-12-31" }))).toMatchObject({
      reason: "no-time-left",
      remaining: "600",
    });
    expect(plain(requiredPace({ ...base, realization: 0 }))).toMatchObject({
      value: "380",
      reachedOn: { reason: "no-spending" },
    });
    expect(plain(requiredPace({ ...base, realization: "0.01" }))).toMatchObject({
      reachedOn: { reason: "not-foreseeable" },
    });
    expect(plain(requiredPace({ ...base, realization: null }))).toMatchObject({
      reason: "not-reported",
      targetAmount: "1140",
    });
  });

  it("foresees a hundred years of 36,525 days and no more, and nothing from what flowed back", () => {
    // 273 in 273 days are 1 a day.
    const slow = (budget: number) => requiredPace({ ...base, realization: 273, target: 100, budget });
    expect(plain(slow(273 + 36_525).reachedOn)).toEqual({ status: "computed", value: "2123-10-01" });
    expect(plain(slow(273 + 36_526).reachedOn)).toEqual({
      status: "not-computable",
      reason: "not-foreseeable",
      needs: [],
    });
    expect(requiredPace({ ...base, realization: -540 }).reachedOn).toMatchObject({ reason: "no-spending" });
  });

  it("refuses every fault at once", () => {
    const bad = { budget: -1, realization: "x", asOf: "2023-02-30", target: "95%", until: "later" };
    expect(refusal(() => requiredPace(bad))).toEqual([
      "out-of-range budget",
      "invalid-number realization",
      "invalid-date asOf",
      "invalid-number target",
      "invalid-date until",
    ]);
    expect(refusal(() => requiredPace({ ...base, holidays: ["2023-12-25", "Natal"] }))).toEqual([
      "invalid-date holidays[1]",
    ]);
    expect(refusal(() => requiredPace({ ...base, holiday: [] } as never))).toEqual(["invalid-input holiday"]);
    expect(refusal(() => requiredPace({ ...base, until: "2023-09-29" }))).toEqual(["out-of-range until"]);
    expect(refusal(() => requiredPace(null as never))).toEqual(["invalid-input"]);
  });
});

describe("requiredPace of a summary as it is", () => {
  const by = ({ agencyId }: BudgetLine) => agencyId;
  const lines: BudgetLine[] = [
    { agencyId: "dlh", budget: 1200, realization: 540 },
    { agencyId: "dlh", budget: 800, realization: null },
  ];
  const terms = { asOf: "2023-09-30", target: 95 };

  it("looks at the lines that reported, and says so", () => {
    const [dlh] = summarizeAbsorption(lines, { by });
    const pace = dlh && requiredPace({ ...dlh, ...terms });
    // Of all 2000 it would be 1900 − 540 = 1360, as if the silent lines had spent nothing.
    expect(plain(pace)).toMatchObject({ value: "200", targetAmount: "1140", remaining: "600" });
    expect(pace?.findings.map(({ code }) => code)).toEqual(["partly-reported"]);
  });

  it("says why there is none", () => {
    const [silent] = summarizeAbsorption(lines.slice(1), { by });
    expect(silent && requiredPace({ ...silent, ...terms })).toMatchObject({ reason: "not-reported" });
    const revenue: BudgetLine = { agencyId: "dlh", direction: "revenue", budget: 1, realization: 1 };
    const [mixed] = summarizeAbsorption([...lines, revenue], { by });
    expect(mixed && requiredPace({ ...mixed, ...terms })).toMatchObject({ reason: "mixed-directions" });
    expect(mixed && refusal(() => requiredPace({ ...mixed, asOf: "2023-09-30", targets: 95 } as never))).toEqual([
      "invalid-input targets",
      "invalid-number target",
    ]);
  });
});

describe("properties", () => {
  it("reaches the target exactly when every month brings the pace", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 6 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 11 }),
        (budget, target, month) => {
          const asOf = addDays(
            [
              "2023-01-31",
              "2023-02-28",
              "2023-03-31",
              "2023-04-30",
              "2023-05-31",
              "2023-06-30",
              "2023-07-31",
              "2023-08-31",
              "2023-09-30",
              "2023-10-31",
              "2023-11-30",
            ][month % 11] ?? "",
            0,
          );
          const pace = requiredPace({ budget: budget * 12, realization: 0, asOf, target: target * 12 });
          const left = 12 - Number(asOf.slice(5, 7));
          expect(pace.status === "computed" && pace.value.times(left).minus(pace.targetAmount).abs().lt("1e-25")).toBe(
            true,
          );
        },
      ),
    );
  });
});
