import fc from "fast-check";
import { buildCascade, type CascadeNode, draftAgreement } from "sakip";
import { describe, expect, it } from "vitest";
import * as sakip from "../../../src/index.ts";
import { plan, signed } from "../../support/agreements.ts";
import { indicator, node } from "../../support/cascade.ts";
import { refusal } from "../../support/refusal.ts";

describe("draftAgreement", () => {
  it("names both parties, objectives, targets per quarter, programmes and clauses", () => {
    const agreement = signed("kadis");
    expect(agreement).toMatchObject({
      id: "pk-2024-kadis",
      year: 2024,
      firstParty: { ownerId: "kadis", position: "Kepala Dinas", level: "echelon-2" },
      secondParty: { ownerId: "bupati", position: "Bupati", level: "region" },
      programmes: [{ nodeId: "programme", code: "1.02.02", title: "Program", budget: "1000.50" }],
    });
    expect(agreement.objectives).toEqual([
      {
        nodeId: "agency",
        title: "Sasaran dinas",
        restsOn: ["region"],
        indicators: [
          {
            indicatorId: "ia",
            title: "Indicator ia",
            unit: "dokumen",
            polarity: "maximize",
            target: 10,
            quarters: [
              { quarter: 1, target: 5 },
              { quarter: 2, target: 10 },
              { quarter: 3, target: 15 },
              { quarter: 4, target: 20 },
            ],
          },
        ],
      },
    ]);
    expect(agreement.clauses[1]?.id).toContain("penghargaan dan sanksi");
  });

  it("has no second party for the head of a region, and lists programmes of all agencies", () => {
    const agreement = signed("bupati");
    expect(agreement.secondParty).toBeNull();
    expect(agreement.programmes.map(({ nodeId }) => nodeId)).toEqual(["programme"]);
  });

  it("lists only the uppermost of nested programmes and activities, and none of another agency", () => {
    const { cascade } = buildCascade([
      node("o", [], { level: "objective", ownerId: "kadis", agencyId: "a" }),
      node("p", ["o"], { level: "programme", agencyId: "a" }),
      node("k", ["p", "o"], { level: "activity", agencyId: "a" }),
      node("x", ["o"], { level: "programme", agencyId: "b" }),
    ]);
    const { programmes } = draftAgreement(cascade, "kadis", { year: 2024 });
    expect(programmes).toEqual([{ nodeId: "p", title: "Node p" }]);
  });

  it("rests on the nearest owner above, through nodes without one", () => {
    const { cascade } = buildCascade([
      node("a", [], { ownerId: "boss" }),
      node("b", ["a"]),
      node("c", ["b"], { ownerId: "me", indicators: [indicator("i")] }),
      node("d", ["c"], { ownerId: "me", indicators: [indicator("j")] }),
    ]);
    const { secondParty, objectives } = draftAgreement(cascade, "me", { year: 2024 });
    expect(secondParty).toEqual({ ownerId: "boss", position: "boss" });
    expect(objectives.map(({ restsOn }) => restsOn)).toEqual([["a"], ["a"]]);
  });

  it("promises only nodes with indicators, and their targets of the year and its quarters, in order", () => {
    const quarter = (year: number, quarter: 1 | 2 | 3 | 4, target: number) =>
      ({ period: { kind: "quarter", year, quarter }, target }) as const;
    const { target: _, ...bare } = indicator("j");
    const targets = [
      quarter(2024, 3, 30),
      quarter(2023, 2, 99),
      quarter(2024, 1, 10),
      { period: { kind: "semester", year: 2024, semester: 1 }, target: 20 } as const,
    ];
    const { cascade } = buildCascade([
      node("a", [], { ownerId: "me" }),
      node("b", ["a"], { ownerId: "me", indicators: [indicator("i", { targets }), bare] }),
    ]);
    const { objectives } = draftAgreement(cascade, "me", { year: 2024 });
    expect(objectives.map(({ nodeId }) => nodeId)).toEqual(["b"]);
    expect(objectives[0]?.indicators.map(({ target, quarters }) => [target, quarters])).toEqual([
      [
        10,
        [
          { quarter: 1, target: 10 },
          { quarter: 3, target: 30 },
        ],
      ],
      [null, []],
    ]);
  });

  it("takes names and levels of posts from nodes of the organisation", () => {
    const { cascade } = buildCascade([
      node("head", [], { level: "echelon-2", title: "Kepala Badan", ownerId: "head" }),
      node("unit", ["head"], { level: "echelon-3", title: "Inspektur", ownerId: "unit" }),
    ]);
    expect(draftAgreement(cascade, "unit", { year: 2024 })).toMatchObject({
      firstParty: { position: "Inspektur", level: "echelon-3" },
      secondParty: { position: "Kepala Badan", level: "echelon-2" },
    });
    // A programme is no post, whatever its id is.
    const { cascade: other } = buildCascade([node("p", [], { level: "programme", title: "Program", ownerId: "p" })]);
    expect(draftAgreement(other, "p", { year: 2024 }).firstParty).toEqual({ ownerId: "p", position: "p" });
  });

  it("asks who the superior is, where the plan has several", () => {
    const { cascade } = buildCascade([
      node("a", [], { ownerId: "x" }),
      node("b", [], { ownerId: "y" }),
      node("c", ["a", "b"], { ownerId: "me" }),
    ]);
    expect(() => draftAgreement(cascade, "me", { year: 2024 })).toThrow('["x","y"]');
    expect(refusal(() => draftAgreement(cascade, "me", { year: 2024 }))).toEqual(["invalid-input options.superiorId"]);
    expect(draftAgreement(cascade, "me", { year: 2024, superiorId: "y" }).secondParty?.ownerId).toBe("y");
    expect(draftAgreement(cascade, "me", { year: 2024, superiorId: null, id: "pk" })).toMatchObject({
      id: "pk",
      secondParty: null,
    });
  });

  it("refuses a post that owns nothing, and a year that is none", () =>
    expect(() => draftAgreement(plan, "nobody", { year: 24 })).toThrow("2 problems"));

  it("keeps a budget that JSON has no number for as its text, and no unit as null", () => {
    const { cascade } = buildCascade([
      node("p", [], { level: "programme", ownerId: "me", budget: 5n, indicators: [indicator("i", { unit: null })] }),
    ]);
    const { programmes, objectives } = draftAgreement(cascade, "me", { year: 2024 });
    expect(programmes).toEqual([{ nodeId: "p", title: "Node p", budget: "5" }]);
    expect(objectives[0]?.indicators[0]?.unit).toBeNull();
  });

  it("hands out frozen data that survives JSON, and changes no plan", () => {
    const before = JSON.stringify(plan);
    const agreement = draftAgreement(plan, "kabid", { year: 2024 });
    expect(Object.isFrozen(agreement.objectives[0]?.indicators[0]?.quarters)).toBe(true);
    expect(JSON.parse(JSON.stringify(agreement))).toEqual(agreement);
    expect(JSON.stringify(plan)).toBe(before);
  });

  describe("properties", () => {
    it("lists no budget that lies below another one", () => {
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.nat(9), fc.constantFrom("programme", "activity", "objective"), fc.boolean()), {
            minLength: 1,
            maxLength: 10,
          }),
          (rows) => {
            const nodes = rows.map(([up, level, mine], i) =>
              node(`${i}`, i === 0 || up >= i ? [] : [`${up}`], { level, ...(mine && { ownerId: "me" }) }),
            );
            if (nodes.every(({ ownerId }) => ownerId === undefined)) return;
            const { cascade } = buildCascade(nodes);
            const listed = draftAgreement(cascade, "me", { year: 2024, superiorId: null }).programmes.map(
              ({ nodeId }) => nodeId,
            );
            const parentOf = (id: string) => (nodes[Number(id)] as CascadeNode).parents[0] as string | undefined;
            for (const id of listed)
              for (let above = parentOf(id); above !== undefined; above = parentOf(above))
                expect(listed).not.toContain(above);
          },
        ),
        { numRuns: 100 },
      );
    });
  });
});

describe("draftAgreement, by names of posts that are none", () => {
  it("refuses them", () => {
    const { cascade } = sakip.buildCascade([
      { id: "k", parents: [], level: "activity", title: "K", ownerId: "o", indicators: [] },
    ]);
    for (const positions of [null, { o: null }, { o: { position: "O", level: "eselon" } }])
      expect(() => sakip.draftAgreement(cascade, "o", { year: 2024, positions } as never)).toThrow(sakip.SakipError);
  });

  it("refuses misspelt keys of options and names, with the owner of nothing", () =>
    expect(
      refusal(() =>
        sakip.draftAgreement(plan, "nobody", {
          year: 2024,
          superior: "x",
          positions: { a: { position: "A", eselon: "II" } },
        } as never),
      ),
    ).toEqual(["invalid-input ownerId", "invalid-input options.superior", "invalid-input options.positions.a.eselon"]));
});
