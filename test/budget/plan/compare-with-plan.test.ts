import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BudgetLine } from "../../../src/budget/line/budget-line-shape.ts";
import { compareWithPlan } from "../../../src/budget/plan/compare-with-plan.ts";
import type { PlanInput } from "../../../src/budget/plan/plan.ts";
import { summarizeAbsorption } from "../../../src/budget/summary/summarize-absorption.ts";
import { parsePeriod } from "../../../src/period/index.ts";
import { bintanQuarterScales, ikpaScale, per5of2024AbsorptionPath } from "../../../src/regulation/index.ts";
import { plain } from "../../support/plain.ts";
import { codesOf, refusal } from "../refusal.ts";

// Central Java, quarter II of 2019: a target of 32.39 %, agencies at 34.36 and 33.87 %.
const jateng = (realization: string, more: Partial<PlanInput> = {}) =>
  compareWithPlan({
    budget: 10_000,
    realization,
    period: parsePeriod("2019-TW2"),
    plan: { percent: "32.39" },
    ...more,
  });

describe("compareWithPlan", () => {
  it("tells the standing and the gap in points and in money", () => {
    expect(plain(jateng("3436"))).toMatchObject({
      status: "computed",
      value: "ahead",
      target: "32.39",
      gap: "1.97",
      gapAmount: "197",
      findings: [],
    });
    expect(plain(jateng("3239"))).toMatchObject({ value: "on-plan", gap: "0", gapAmount: "0" });
    expect(plain(jateng("3000"))).toMatchObject({ value: "behind", gap: "-2.39", gapAmount: "-239" });
  });

  it("counts as on plan what lies within the tolerance, its bound included", () => {
    expect(jateng("3000", { tolerance: "2.39" })).toMatchObject({ value: "on-plan" });
    expect(jateng("3000", { tolerance: "2.38" })).toMatchObject({ value: "behind" });
  });

  it("takes the plan as a path, as a percentage or as an amount", () => {
    const input = { budget: 500, realization: 210, period: parsePeriod("2024-TW2") };
    const plans: PlanInput["plan"][] = [
      { path: per5of2024AbsorptionPath, expenditure: "52" },
      { percent: 50 },
      { amount: 250 },
    ];
    for (const plan of plans)
      expect(plain(compareWithPlan({ ...input, plan }))).toMatchObject({ gap: "-8", gapAmount: "-40" });
    expect(compareWithPlan({ ...input, plan: plans[0] as PlanInput["plan"] }).basis).toMatchObject({
      status: "restated",
    });
    const aid = compareWithPlan({ ...input, plan: { path: per5of2024AbsorptionPath, expenditure: "57" } });
    expect(aid.basis).toMatchObject({ status: "reported" });
    expect(compareWithPlan({ ...input, plan: { percent: 1 } })).toMatchObject({
      basis: { status: "convention" },
      plan: { percent: expect.anything() },
    });
  });

  it("tells what it was held against, also where it cannot compare", () => {
    const period = parsePeriod("2024-TW2");
    const input = { budget: 500, realization: 210, period, tolerance: "1.50" } as const;
    const plan = { path: per5of2024AbsorptionPath, expenditure: "52" };
    const { absorption, basis, ...comparison } = compareWithPlan({ ...input, plan, scale: bintanQuarterScales });
    expect(plain(comparison)).toMatchObject({
      kind: "plan-comparison",
      status: "computed",
      value: "behind",
      period: { kind: "quarter", year: 2024, quarter: 2 },
      plan: { path: per5of2024AbsorptionPath.id, expenditure: "52" },
      tolerance: "1.5",
      scale: "bintan-quarter-2",
      target: "50",
      gap: "-8",
      gapAmount: "-40",
      band: { code: "high" },
      findings: [],
    });
    expect([absorption.kind, basis.title]).toEqual(["absorption", "PER-5/PB/2024"]);
    const bare = compareWithPlan({ ...input, plan: { amount: "900.000" } });
    expect(plain(bare)).toMatchObject({ plan: { amount: "900" }, findings: [{ code: "grouping-slip" }] });
    for (const key of ["scale", "band"]) expect(bare).not.toHaveProperty(key);
    const silent = compareWithPlan({ ...input, budget: 900, realization: null, plan: { amount: "900.000" } });
    expect(plain(silent)).toMatchObject({
      kind: "plan-comparison",
      reason: "not-reported",
      needs: ["realization"],
      plan: { amount: "900" },
      findings: [{ code: "grouping-slip" }],
    });
    const without = compareWithPlan({ ...input, plan: { path: per5of2024AbsorptionPath }, scale: bintanQuarterScales });
    expect(plain(without)).toMatchObject({
      reason: "no-target",
      plan: { path: per5of2024AbsorptionPath.id },
      band: { code: "high" },
    });
    expect(without.plan).not.toHaveProperty("expenditure");
  });

  it.each([
    ["2023-S2", 90, "low"],
    ["2023-12", 90, "low"],
    ["2023-10", 90, "low"],
    ["2023-TW4", 90, "low"],
    ["2023", 90, "low"],
    ["2023-09", 90, "very-high"],
    ["2023-03", 39, "very-high"],
    ["2023-04", 39, "high"],
  ])("takes for %s the scale of the quarter in which it ends", (code, realization, band) => {
    const input = { budget: 100, realization, period: parsePeriod(code), plan: { percent: 1 } };
    expect(compareWithPlan({ ...input, scale: bintanQuarterScales }).band?.code).toBe(band);
  });

  it("says why it cannot compare", () => {
    const input = { budget: 500, realization: 210, plan: { path: per5of2024AbsorptionPath } };
    expect(compareWithPlan({ ...input, period: parsePeriod("2024-TW2") })).toMatchObject({ reason: "no-target" });
    expect(compareWithPlan({ ...input, period: parsePeriod("2020-TW2") })).toMatchObject({ reason: "not-in-force" });
    expect(jateng(null as never)).toMatchObject({ reason: "not-reported" });
    expect(jateng("5", { budget: 0 })).toMatchObject({ reason: "spending-without-budget" });
  });

  it.each([
    ["2023-TW1", "very-high"],
    ["2023-S1", "high"],
    ["2023-08", "very-low"],
    ["2023", "very-low"],
  ])("names 40 %% on the scale of the quarter: %s", (code, band) => {
    const input = { budget: 100, realization: 40, period: parsePeriod(code), plan: { percent: 1 } };
    expect(compareWithPlan({ ...input, scale: bintanQuarterScales }).band?.code).toBe(band);
  });

  it("says when a rate lies outside its scale", () => {
    const over = jateng("10500", { scale: ikpaScale });
    expect(codesOf(over)).toEqual(["over-budget", "rate-outside-scale"]);
    expect(over).not.toHaveProperty("band");
    expect(jateng("9700", { scale: ikpaScale }).band?.code).toBe("very-good");
  });

  it("refuses every fault at once", () => {
    const bad = { budget: -1, realization: "x", period: null, plan: { percent: -1 }, tolerance: "y" };
    expect(refusal(() => compareWithPlan(bad as never))).toEqual([
      "out-of-range budget",
      "invalid-number realization",
      "invalid-period period",
      "out-of-range plan.percent",
      "invalid-number tolerance",
    ]);
    const both = { percent: 1, amount: 2 };
    expect(refusal(() => jateng("1", { plan: both }))).toEqual(["invalid-input plan"]);
    expect(refusal(() => jateng("1", { plan: null as never }))).toEqual(["invalid-input plan"]);
    expect(refusal(() => jateng("1", { plan: { path: 3 as never } }))).toEqual(["invalid-input plan.path"]);
    expect(refusal(() => compareWithPlan(4 as never))).toEqual(["invalid-input"]);
  });
});

describe("compareWithPlan with data of the caller", () => {
  it("leaves it unfrozen, and refuses plans, scales and ids that are none", () => {
    const period = { kind: "quarter", year: 2024, quarter: 2 } as const;
    const path = { ...per5of2024AbsorptionPath, source: { ...per5of2024AbsorptionPath.source } };
    const input = { budget: 1, realization: 1, period, plan: { path, expenditure: "51" } };
    compareWithPlan(input);
    expect([period, path.source].map(Object.isFrozen)).toEqual([false, false]);
    expect(
      refusal(() =>
        compareWithPlan({ ...input, id: 5, plan: { path: {}, expenditure: 5 }, scale: { 1: ikpaScale } } as never),
      ),
    ).toEqual([
      "invalid-input id",
      "invalid-input plan.path.id",
      "invalid-input plan.path.label",
      "invalid-date plan.path.since",
      "invalid-input plan.path.source",
      "invalid-input plan.path.value",
      "invalid-input plan.expenditure",
      "invalid-input scale.2",
      "invalid-input scale.3",
      "invalid-input scale.4",
    ]);
  });

  it("does not take a misspelt key for an absent one", () => {
    expect(refusal(() => jateng("1", { tolerence: 5 } as never))).toEqual(["invalid-input tolerence"]);
    expect(refusal(() => jateng("1", { plan: { precent: 50 } as never }))).toEqual([
      "invalid-input plan.precent",
      "invalid-input plan",
    ]);
    expect(refusal(() => jateng("1", { scale: { ...ikpaScale, beter: "lower" } as never }))).toEqual([
      "invalid-input scale.beter",
    ]);
  });
});

describe("compareWithPlan with a summary as it is", () => {
  const lines: BudgetLine[] = [
    { agencyId: "dlh", budget: 100, realization: 60 },
    { agencyId: "dlh", budget: 50, realization: null },
  ];
  const [dlh] = summarizeAbsorption(lines, { by: ({ agencyId }) => agencyId });
  const [silent] = summarizeAbsorption(lines.slice(1), { by: ({ agencyId }) => agencyId });
  const period = parsePeriod("2023-TW2");
  if (dlh === undefined || silent === undefined) throw new Error("one group each");

  it("holds the lines that reported against the plan, and never counts silence as zero", () => {
    const comparison = compareWithPlan({ ...dlh, period, plan: { percent: 50 } });
    // 60 of 100 against 50; with silence as zero it would be 60 of 150, and behind.
    expect(plain(comparison)).toMatchObject({ value: "ahead", gap: "10", gapAmount: "10" });
    expect(codesOf(comparison)).toEqual(["partly-reported"]);
    expect(comparison.findings[0]?.subject).toBe("dlh");
  });

  it("cannot tell of planned money how much was for the lines that reported", () => {
    expect(compareWithPlan({ ...dlh, period, plan: { amount: 75 } })).toMatchObject({ reason: "partly-reported" });
    expect(compareWithPlan({ ...silent, period, plan: { percent: 50 } })).toMatchObject({ reason: "not-reported" });
    const [whole] = summarizeAbsorption(lines.slice(0, 1), { by: ({ agencyId }) => agencyId });
    expect(whole && plain(compareWithPlan({ ...whole, period, plan: { amount: 50 } }))).toMatchObject({ gap: "10" });
  });

  it("refuses what is none, and a term that is missing", () => {
    expect(refusal(() => compareWithPlan({ ...dlh, period } as never))).toEqual(["invalid-input plan"]);
    expect(refusal(() => compareWithPlan({ ...dlh, periode: period, plan: { percent: 1 } } as never))).toEqual([
      "invalid-input periode",
      "invalid-period period",
    ]);
  });

  it("finds planned money whose point probably groups thousands, and takes revenue for what it is", () => {
    const input = { budget: 1000, realization: 1200, direction: "revenue", period } as const;
    expect(codesOf(compareWithPlan({ ...input, plan: { amount: "900.000" } }))).toEqual(["grouping-slip"]);
    expect(compareWithPlan({ ...input, plan: { amount: 900 } })).toMatchObject({ value: "ahead", findings: [] });
  });
});

describe("properties", () => {
  it("has the sign of realisation minus planned amount, whatever the form of the plan", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 9 }),
        fc.nat(10 ** 9),
        fc.nat(10 ** 9),
        (budget, realization, amount) => {
          const comparison = compareWithPlan({ budget, realization, period: parsePeriod("2023"), plan: { amount } });
          const expected = realization > amount ? "ahead" : realization < amount ? "behind" : "on-plan";
          expect(plain(comparison)).toMatchObject({ value: expected, gapAmount: String(realization - amount) });
        },
      ),
    );
  });
});
