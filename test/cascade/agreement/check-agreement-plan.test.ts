import {
  auditOpinionLevels,
  buildCascade,
  checkAgreements,
  type PerformanceAgreement,
  sakipLevels,
  type Target,
} from "sakip";
import { describe, expect, it } from "vitest";
import { plan, signed } from "../../support/agreements.ts";
import { indicator, node } from "../../support/cascade.ts";
import { told } from "../../support/told.ts";

const CODES = [
  "agreement-not-in-plan",
  "agreement-incomplete",
  "agreement-target-mismatch",
  "agreement-budget-mismatch",
];
const found = (agreement: PerformanceAgreement) =>
  checkAgreements([agreement], { cascade: plan })
    .filter(({ code }) => CODES.includes(code))
    .map(({ code, details }) => [code, JSON.parse(JSON.stringify(details))]);
const kabid = signed("kabid");
const withIndicators = (change: (one: PerformanceAgreement["objectives"][number]["indicators"][number]) => object) =>
  ({
    ...kabid,
    objectives: kabid.objectives.map((each) => ({
      ...each,
      indicators: each.indicators.map((one) => ({ ...one, ...change(one) })),
    })),
  }) as PerformanceAgreement;

describe("checkAgreementPlan", () => {
  it("finds nothing where agreement and plan say the same, however it is written", () => {
    expect(found(kabid)).toEqual([]);
    expect(found(withIndicators(() => ({ target: { kind: "exact", value: "10.0" } })))).toEqual([]);
  });

  it("finds objectives, indicators and programmes that the plan does not have", () => {
    expect(
      found({ ...kabid, objectives: kabid.objectives.map((each) => ({ ...each, nodeId: "gone" })) }),
    ).toMatchObject([["agreement-not-in-plan", { nodeId: "gone" }]]);
    expect(found({ ...kabid, programmes: [{ nodeId: "gone", title: "P", budget: 1 }] })).toMatchObject([
      ["agreement-not-in-plan", { nodeId: "gone" }],
    ]);
    expect(found(withIndicators(() => ({ indicatorId: "gone" })))).toMatchObject([
      ["agreement-not-in-plan", { nodeId: "programme", indicatorId: "gone" }],
      ["agreement-incomplete", { nodeId: "programme", indicatorId: "ip" }],
    ]);
  });

  it("finds a target that is not the plan's", () => {
    expect(found(withIndicators(() => ({ target: 9 })))).toMatchObject([
      ["agreement-target-mismatch", { nodeId: "programme", indicatorId: "ip", agreed: 9, planned: 10 }],
    ]);
    expect(found(withIndicators(() => ({ target: null })))).toMatchObject([
      ["agreement-target-mismatch", { nodeId: "programme", indicatorId: "ip", agreed: null, planned: 10 }],
    ]);
  });

  it("says where each finding is", () => {
    const other = {
      ...withIndicators(() => ({ indicatorId: "gone" })),
      programmes: [{ nodeId: "programme", title: "Program", budget: 1 }],
    };
    const agreement = {
      ...other,
      objectives: [...other.objectives, { nodeId: "nowhere", title: "Sasaran lain", indicators: [], restsOn: [] }],
    };
    const agreements = [signed("kadis"), agreement];
    const places = checkAgreements(agreements, { cascade: plan })
      .filter(({ code }) => CODES.includes(code))
      .map(({ code, subject, path }) => [code, subject, path.join(".")]);
    expect(places).toEqual([
      ["agreement-not-in-plan", "pk-2024-kabid", "agreements.1.objectives.0.indicators.0"],
      ["agreement-incomplete", "pk-2024-kabid", "agreements.1.objectives.0.indicators"],
      ["agreement-not-in-plan", "pk-2024-kabid", "agreements.1.objectives.1"],
      ["agreement-budget-mismatch", "pk-2024-kabid", "agreements.1.programmes.0.budget"],
    ]);
    const lost = { ...kabid, objectives: [], programmes: [{ nodeId: "gone", title: "P" }] };
    expect(told(checkAgreements([lost], { cascade: plan }), "agreement-not-in-plan")).toEqual([
      {
        code: "agreement-not-in-plan",
        severity: "error",
        subject: "pk-2024-kabid",
        path: ["agreements", 0, "programmes", 0],
        details: { title: "P", nodeId: "gone" },
      },
    ]);
  });

  it("compares a target and a budget that the plan does not have", () => {
    const { target: _, ...bare } = indicator("ip");
    const { cascade } = buildCascade([node("programme", [], { level: "programme", indicators: [bare] })]);
    const inPlan = (agreement: PerformanceAgreement) => told(checkAgreements([agreement], { cascade }), ...CODES);
    const agreement = { ...kabid, programmes: [{ nodeId: "programme", title: "Program" }] };
    expect(inPlan(agreement)).toEqual([
      {
        code: "agreement-target-mismatch",
        severity: "error",
        subject: "pk-2024-kabid",
        path: ["agreements", 0, "objectives", 0, "indicators", 0, "target"],
        details: { nodeId: "programme", indicatorId: "ip", title: "Indicator ip", agreed: 10, planned: null },
      },
    ]);
    const untold = withIndicators(() => ({ target: null }));
    expect(inPlan({ ...untold, programmes: agreement.programmes })).toEqual([]);
    expect(inPlan(untold)).toEqual([
      {
        code: "agreement-budget-mismatch",
        severity: "error",
        subject: "pk-2024-kabid",
        path: ["agreements", 0, "programmes", 0, "budget"],
        details: { nodeId: "programme", title: "Program", agreed: "1000.5" },
      },
    ]);
  });

  it("goes by what a target asks, not by how it is written", () => {
    const isSame = (planned: Target, agreed: Target | null) => {
      const indicators = [indicator("ip", { target: planned })];
      const { cascade } = buildCascade([node("programme", [], { level: "programme", ownerId: "kabid", indicators })]);
      const agreement = withIndicators(() => ({ target: agreed }));
      return checkAgreements([agreement], { cascade }).every(({ code }) => code !== "agreement-target-mismatch");
    };
    expect(isSame(93, { kind: "exact", value: "93.0" })).toBe(true);
    expect(isSame(93, { kind: "at-least", value: 93 })).toBe(false);
    expect(isSame({ kind: "range", low: 1, high: 2 }, { kind: "range", low: "1.0", high: 2 })).toBe(true);
    expect(isSame({ kind: "range", low: 1, high: 2 }, { kind: "range", low: 1, high: 3 })).toBe(false);
    expect(isSame({ kind: "range", low: 1, high: 3 }, { kind: "range", low: 2, high: 3 })).toBe(false);
    expect(isSame({ kind: "none", text: "-" }, null)).toBe(true);
    expect(isSame(0, null)).toBe(false);
    const level = (code: string) => ({ kind: "level", scale: auditOpinionLevels, level: code }) as const;
    expect(isSame(level("WTP"), level("wtp"))).toBe(true);
    expect(isSame(level("WTP"), level("WDP"))).toBe(false);
    expect(isSame(level("WTP"), 4)).toBe(false);
    expect(isSame(4, level("WTP"))).toBe(false);
    expect(isSame(level("WTP"), null)).toBe(false);
    expect(isSame({ kind: "none" }, level("WTP"))).toBe(false);
    // The uppermost of four levels here, the fourth of seven there.
    expect(isSame(level("WTP"), { kind: "level", scale: sakipLevels, level: "B" })).toBe(false);
  });

  it("finds a budget that is not the plan's, with the exact difference", () => {
    const withBudget = (value: string | null) => ({
      ...kabid,
      programmes: [{ nodeId: "programme", title: "Program", budget: value }],
    });
    const budget = (value: string | null) => found(withBudget(value));
    const sentence = (value: string | null) =>
      checkAgreements([withBudget(value)], { cascade: plan }).find(({ code }) => code === CODES[3])?.message;
    expect(budget("1000.5")).toEqual([]);
    expect(budget("1000.49")).toMatchObject([
      ["agreement-budget-mismatch", { nodeId: "programme", agreed: "1000.49", planned: "1000.5", difference: "-0.01" }],
    ]);
    expect(budget(null)).toMatchObject([["agreement-budget-mismatch", { nodeId: "programme", planned: "1000.5" }]]);
    expect(sentence("1000.49")).toEqual({
      id: 'Anggaran "Program" dalam perjanjian Rp1.000,49, dalam rencana Rp1.000,50.',
      en: 'The agreed budget of "Program" is Rp1,000.49, the planned one Rp1,000.50.',
    });
    expect(sentence(null)?.id).toBe('Anggaran "Program" dalam perjanjian tidak ada, dalam rencana Rp1.000,50.');
  });
});
