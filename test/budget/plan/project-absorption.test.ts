import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BudgetLine } from "../../../src/budget/line/budget-line-shape.ts";
import { projectAbsorption } from "../../../src/budget/plan/project-absorption.ts";
import type { ProjectionInput } from "../../../src/budget/plan/projection.ts";
import { summarizeAbsorption } from "../../../src/budget/summary/summarize-absorption.ts";
import { plain } from "../../support/plain.ts";
import { codesOf, refusal } from "../refusal.ts";

const base = { budget: 1000, realization: 273, asOf: "2023-09-30" };
const project = (assumption: ProjectionInput["assumption"], more: Partial<ProjectionInput> = {}) =>
  projectAbsorption({ ...base, assumption, ...more });

describe("projectAbsorption", () => {
  it("carries the pace of the days so far to the end of the year", () => {
    // 273 days are over, 1 a day.
    expect(plain(project({ kind: "same-pace" }))).toMatchObject({
      value: "365",
      rate: { value: "36.5" },
      atRisk: "635",
      assumption: { kind: "same-pace" },
      statement: { en: "Every day until the end of the year brings what the days since 1 January brought on average." },
      basis: { status: "convention" },
    });
    expect(plain(project({ kind: "same-pace" }, { asOf: "2024-09-29" }))).toMatchObject({ value: "366" });
  });

  it("tells all that it comes from", () => {
    const { basis, statement, ...projection } = project({ kind: "as-planned", rest: "27.00" }, { id: "dlh" });
    expect(plain(projection)).toEqual({
      kind: "absorption-projection",
      status: "computed",
      value: "300",
      id: "dlh",
      budget: "1000",
      realization: "273",
      asOf: "2023-09-30",
      daysOver: 273,
      daysLeft: 92,
      assumption: { kind: "as-planned", rest: "27" },
      rate: { status: "computed", value: "30" },
      atRisk: "700",
      findings: [],
    });
    const silent = project({ kind: "same-pace" }, { realization: null });
    expect(plain({ ...silent, basis: 0, statement: 0 })).toEqual({
      kind: "absorption-projection",
      status: "not-computable",
      reason: "not-reported",
      needs: ["realization"],
      id: "budget",
      budget: "1000",
      asOf: "2023-09-30",
      daysOver: 273,
      daysLeft: 92,
      assumption: { kind: "same-pace" },
      basis: 0,
      statement: 0,
      findings: [],
    });
  });

  it("follows the pattern of another year, or the plan", () => {
    expect(plain(project({ kind: "like-year", bySameDay: 300, byYearEnd: 900 }))).toMatchObject({
      value: "819",
      atRisk: "181",
    });
    expect(plain(project({ kind: "as-planned", rest: 700 }))).toMatchObject({ value: "973", atRisk: "27" });
  });

  it("has nothing at risk where the projection exceeds the budget, and says so", () => {
    const over = project({ kind: "as-planned", rest: 800 });
    expect(plain(over)).toMatchObject({ value: "1073", rate: { value: "107.3" }, atRisk: "0" });
    expect(codesOf(over)).toEqual(["over-budget"]);
  });

  it("does not project silence, or from no pattern", () => {
    expect(project({ kind: "same-pace" }, { realization: null })).toMatchObject({ reason: "not-reported" });
    expect(project({ kind: "like-year", bySameDay: 0, byYearEnd: 9 })).toMatchObject({ reason: "no-pattern" });
  });

  it("states its assumption in numbers of its own, so that the result survives JSON", () => {
    const assumption = Object.freeze({ kind: "like-year", bySameDay: 10n, byYearEnd: 20n });
    const projection = projectAbsorption({ ...base, assumption: assumption as never });
    expect(JSON.parse(JSON.stringify(projection)).assumption).toEqual({
      kind: "like-year",
      bySameDay: "10",
      byYearEnd: "20",
    });
  });

  it("refuses every fault at once", () => {
    const bad = { budget: "x", realization: "y", asOf: "z", assumption: { kind: "like-year", bySameDay: -1 } };
    expect(refusal(() => projectAbsorption(bad as never))).toEqual([
      "invalid-number budget",
      "invalid-number realization",
      "invalid-date asOf",
      "out-of-range assumption.bySameDay",
      "invalid-number assumption.byYearEnd",
    ]);
    expect(refusal(() => project({ kind: "hope" } as never))).toEqual(["invalid-input assumption.kind"]);
    expect(refusal(() => projectAbsorption(base as never))).toEqual(["invalid-input assumption"]);
    expect(refusal(() => projectAbsorption(1 as never))).toEqual(["invalid-input"]);
    expect(refusal(() => project({ kind: "as-planned", rest: 1, resst: 2 } as never, { idd: "x" } as never))).toEqual([
      "invalid-input idd",
      "invalid-input assumption.resst",
    ]);
  });
});

describe("projectAbsorption of a summary as it is, and of revenue", () => {
  const lines: BudgetLine[] = [
    { agencyId: "dlh", budget: 1000, realization: 273 },
    { agencyId: "dlh", budget: 500, realization: null },
  ];
  const [dlh] = summarizeAbsorption(lines, { by: ({ agencyId }) => agencyId });
  if (dlh === undefined) throw new Error("one group");
  const asOf = "2023-09-30";

  it("projects the lines that reported, and says so", () => {
    const projection = projectAbsorption({ ...dlh, asOf, assumption: { kind: "same-pace" } });
    // 273 in 273 days are 365 in the year, of 1000.
    expect(plain(projection)).toMatchObject({ value: "365", rate: { value: "36.5" }, atRisk: "635" });
    expect(codesOf(projection)).toEqual(["partly-reported"]);
    expect(projectAbsorption({ ...dlh, asOf, assumption: { kind: "as-planned", rest: 700 } })).toMatchObject({
      reason: "partly-reported",
    });
  });

  it("projects no mixture, and the pattern of a year on the lines that reported", () => {
    const like = { kind: "like-year", bySameDay: 30, byYearEnd: 90 } as const;
    const [mixed] = summarizeAbsorption(
      [...lines, { agencyId: "dlh", direction: "revenue", budget: 1, realization: 1 }],
      {
        by: ({ agencyId }) => agencyId,
      },
    );
    expect(mixed && projectAbsorption({ ...mixed, asOf, assumption: like })).toMatchObject({
      reason: "mixed-directions",
      needs: ["direction"],
      findings: [{ code: "partly-reported" }],
    });
    expect(plain(projectAbsorption({ ...dlh, asOf, assumption: like }))).toMatchObject({ value: "819" });
    expect(projectAbsorption({ ...dlh, asOf, assumption: { kind: "as-planned", rest: 7 } })).toMatchObject({
      needs: ["realization"],
      findings: [{ code: "partly-reported" }],
    });
  });

  it("takes more revenue than was budgeted for no overspending, and finds slips", () => {
    const revenue = { budget: 300, realization: 273, direction: "revenue", asOf } as const;
    expect(codesOf(projectAbsorption({ ...revenue, assumption: { kind: "same-pace" } }))).toEqual([]);
    const assumption = { kind: "as-planned", rest: "27.000" } as const;
    const [slip] = projectAbsorption({ ...revenue, assumption }).findings;
    expect(slip).toMatchObject({ code: "grouping-slip", path: ["assumption", "rest"] });
  });
});

describe("properties", () => {
  it("splits the budget into what is projected and what is at risk, unless more is projected", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(2000), (realization, rest) => {
        const { atRisk, ...projection } = project({ kind: "as-planned", rest }, { realization });
        const value = projection.status === "computed" ? projection.value.toNumber() : Number.NaN;
        expect(atRisk?.toNumber()).toBe(Math.max(0, 1000 - value));
      }),
    );
  });
});
