import fc from "fast-check";
import { buildCascade, checkAgreements, checkCascade, isSakipError } from "sakip";
import { describe, expect, it } from "vitest";
import * as sakip from "../../../src/index.ts";
import { chain, plan, signed } from "../../support/agreements.ts";
import { node } from "../../support/cascade.ts";
import { refusal } from "../../support/refusal.ts";

describe("checkAgreements", () => {
  it("finds nothing in a chain that holds, signed in time, on the plan", () =>
    expect(checkAgreements(chain(), { cascade: plan, budgetApprovedOn: "2024-01-02" })).toEqual([]));

  it("finds everything at once, in the order of the agreements", () => {
    const [, , kabid, kasi] = chain();
    const { signedOn: _, ...draft } = signed("staf");
    const wrong = { ...kabid, programmes: [{ nodeId: "gone", title: "Program lama", budget: 5 }] } as NonNullable<
      typeof kabid
    >;
    const found = checkAgreements([wrong, kasi as NonNullable<typeof kasi>, draft], {
      cascade: plan,
      budgetApprovedOn: "2023-11-30",
    });
    expect(found.map(({ code, subject }) => [code, subject])).toEqual([
      ["orphan-agreement", "pk-2024-kabid"],
      ["agreement-not-in-plan", "pk-2024-kabid"],
      ["late-agreement", "pk-2024-kabid"],
      ["late-agreement", "pk-2024-kasi"],
      ["no-signature", "pk-2024-staf"],
    ]);
  });

  it("tells all of one agreement before the next, whatever was looked at first", () => {
    const drafts = [signed("kasi"), signed("staf"), signed("kabid")].map(({ signedOn: _, ...draft }, i) => ({
      ...draft,
      secondParty: { ownerId: `gone-${i}`, position: "Lain" },
    }));
    expect(checkAgreements(drafts).map(({ code, path }) => [code, path[1]])).toEqual([
      ["orphan-agreement", 0],
      ["no-signature", 0],
      ["orphan-agreement", 1],
      ["no-signature", 1],
      ["orphan-agreement", 2],
      ["no-signature", 2],
    ]);
  });

  it("is what checkCascade adds when it is given agreements", () => {
    const { cascade } = buildCascade([node("a", [], { level: "sub-activity", ownerId: "x" })]);
    const codes = checkCascade(cascade, { agreements: [signed("kadis")] }).map(({ code }) => code);
    expect(codes).toContain("orphan-agreement");
    expect(codes).toContain("agreement-not-in-plan");
  });

  it("refuses what it cannot compute with, all at once", () => {
    const kadis = signed("kadis", "2024-02-30");
    const broken = {
      ...kadis,
      programmes: [{ nodeId: "programme", title: "P", budget: "1.000,5" }],
      objectives: kadis.objectives.map((each) => ({
        ...each,
        indicators: each.indicators.map((one) => ({ ...one, target: "?" })),
      })),
    };
    try {
      checkAgreements([broken], { budgetApprovedOn: "soon" });
      expect.unreachable();
    } catch (error) {
      if (!isSakipError(error)) throw error;
      expect(error.details.problems.map(({ code }) => code)).toEqual([
        "invalid-number",
        "invalid-number",
        "invalid-date",
        "invalid-date",
      ]);
    }
    expect(() => checkAgreements({} as never)).toThrow("an array");
    expect(() => checkAgreements([null] as never)).toThrow("an object");
  });

  it("takes agreements from anything that can be looped over", () =>
    expect(checkAgreements(new Set(chain()), { cascade: plan })).toEqual([]));

  it("refuses a misspelt option and a plan that is none, at once", () =>
    expect(refusal(() => checkAgreements([], { cascade: {}, budgetAprovedOn: "2024-01-02" } as never))).toEqual([
      "invalid-input options.budgetAprovedOn",
      "invalid-input options.cascade.nodes",
      "invalid-input options.cascade.roots",
    ]));

  describe("properties", () => {
    it("finds the same whatever the order of the agreements", () => {
      const agreements = [...chain().slice(1), signed("kadis", "2024-06-01")];
      const found = (list: typeof agreements) =>
        checkAgreements(list, { cascade: plan, budgetApprovedOn: "2024-01-02" })
          .map(({ code, subject }) => `${code} ${subject}`)
          .sort();
      fc.assert(
        fc.property(fc.shuffledSubarray(agreements.slice(0, 4), { minLength: 4 }), (shuffled) => {
          expect(found(shuffled)).toEqual(found(agreements.slice(0, 4)));
        }),
        { numRuns: 24 },
      );
    });
  });
});

describe("checkAgreements, of what is no agreement", () => {
  it("names every fault", () => {
    const bad = [
      {
        id: "1",
        year: 2024,
        firstParty: { ownerId: "a", position: "A", level: "eselon" },
        secondParty: null,
        objectives: [null],
        programmes: 1,
      },
    ];
    const call = () => sakip.checkAgreements(bad as never);
    expect(call).toThrow(sakip.SakipError);
    expect(call).toThrow(/level.*objectives.*programmes/s);
    expect(() => sakip.checkAgreements([], null as never)).toThrow(sakip.SakipError);
  });
});
