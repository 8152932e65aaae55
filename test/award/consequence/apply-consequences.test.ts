import fc from "fast-check";
import {
  type AssessedResult,
  applyConsequences,
  batuAssistancePolicy,
  type ConsequencePolicy,
  sumedangAllowancePolicies,
  toPlain,
} from "sakip";
import { describe, expect, it } from "vitest";
import { plain } from "../../support/plain.ts";
import { refusal } from "../../support/refusal.ts";

const label = { id: "-", en: "-" };
const policy: ConsequencePolicy = {
  id: "p",
  label: label,
  since: "2023-02",
  clauses: [
    {
      id: "reward",
      when: [{ grades: ["A", "AA"] }],
      kind: "reward",
      label,
      source: { title: "Perwali", status: "convention", clause: "Pasal 3" },
    },
    { id: "cut", when: [{ measure: "absorption", below: 80 }], kind: "allowance", label, percent: "-7.5" },
    { id: "bonus", when: [{ measure: "achievement", from: 100 }], kind: "allowance", label, percent: 20 },
    {
      id: "lack",
      when: [{ measure: "achievement", below: 100 }],
      kind: "allowance",
      label,
      percent: -1,
      shortfall: { measure: "achievement", of: 30 },
    },
  ],
  allowanceBounds: { least: -10, most: 10 },
  source: { title: "Kebijakan", status: "convention" },
};
const apply = (values: AssessedResult["values"], more: Partial<AssessedResult> = {}) =>
  applyConsequences([{ id: "x", month: "2023-02", ...(values !== undefined && { values }), ...more }], policy)
    .results[0];
const percents = (values: AssessedResult["values"]) => {
  const allowance = apply(values, { grade: "B" })?.allowance;
  return allowance && [allowance.percent.toString(), allowance.unbounded.toString(), allowance.bounded];
};

describe("applyConsequences", () => {
  it("gives each consequence with the clause that gave it", () => {
    const result = apply({ absorption: 79.99, achievement: 100 }, { grade: "A" });
    expect(result?.policy).toBe("p");
    expect(
      result?.consequences.map(({ clause, kind, percent, basis: source }) => [
        clause,
        kind,
        percent?.toString(),
        source.title,
      ]),
    ).toEqual([
      ["reward", "reward", undefined, "Perwali"],
      ["cut", "allowance", "-7.5", "Kebijakan"],
      ["bonus", "allowance", "20", "Kebijakan"],
    ]);
  });

  it("tells what a correction is made of", () => {
    expect(plain(apply({ absorption: 80, achievement: 90 }, { grade: "B" }))).toEqual({
      id: "x",
      month: "2023-02",
      assessed: { id: "x", month: "2023-02", values: { absorption: 80, achievement: 90 }, grade: "B" },
      policy: "p",
      // 1 percent in any case, and a tenth of 30.
      consequences: [
        {
          clause: "lack",
          kind: "allowance",
          label,
          percent: "-4",
          fixed: "-1",
          shortfall: { measure: "achievement", measured: "90", of: "30" },
          basis: policy.source,
        },
      ],
      undecided: [],
      allowance: { percent: "-4", unbounded: "-4", bounded: null },
    });
    const cut = apply({ absorption: 79, achievement: 90 }, { grade: "B" })?.consequences[0];
    expect(plain(cut)).toEqual({ clause: "cut", kind: "allowance", label, percent: "-7.5", basis: policy.source });
  });

  it("has reached no bound at the bound itself", () => {
    const bounded = (percent: number) => {
      const clauses = [{ id: "c", when: [{ mark: "m" }], kind: "allowance" as const, label, percent }];
      return applyConsequences([{ id: "x", month: "2023-02", marks: ["m"] }], { ...policy, clauses }).results[0]
        ?.allowance?.bounded;
    };
    expect([-10.01, -10, 10, 10.01].map(bounded)).toEqual(["least", null, null, "most"]);
  });

  it("adds up corrections and keeps them within the bounds of the policy", () => {
    expect(percents({ absorption: 80, achievement: 100 })).toEqual(["10", "20", "most"]);
    expect(percents({ absorption: 70, achievement: 50 })).toEqual(["-10", "-23.5", "least"]);
    expect(percents({ absorption: 80, achievement: 90 })).toEqual(["-4", "-4", null]);
    expect(percents({ absorption: 80, achievement: null })).toBeUndefined();
  });

  it("takes what lacks from the fraction of a measure, not from its forty digits", () => {
    const clause = { id: "lack", when: [{ mark: "m" }], kind: "allowance" as const, label };
    const { allowanceBounds: _, ...open } = {
      ...policy,
      clauses: [{ ...clause, shortfall: { measure: "a", of: 30 } }],
    };
    const values = { a: `66.${"6".repeat(37)}7` }; // 2 of 3, as the library hands it out
    const [result] = applyConsequences([{ id: "x", month: "2023-02", values, marks: ["m"] }], open).results;
    expect(result?.allowance?.percent.toString()).toBe("-10");
  });

  it("takes nothing away for more than all, and has no bound where the policy has none", () => {
    const { allowanceBounds: _, ...open } = {
      ...policy,
      clauses: [
        { id: "lack", when: [{ mark: "m" }], kind: "allowance" as const, label, shortfall: { measure: "a", of: 50 } },
      ],
    };
    const percent = (a: number) =>
      applyConsequences([{ id: "x", month: "2023-02", values: { a }, marks: ["m"] }], open).results[0]?.allowance;
    expect([percent(120), percent(0), percent(-20)].map((each) => each?.percent.toString())).toEqual([
      "0",
      "-50",
      "-60",
    ]);
    expect(percent(0)?.bounded).toBeNull();
  });

  it("does not take what is not known for zero, and says so", () => {
    const { results, findings } = applyConsequences(
      [{ id: "x", month: "2023-02", values: { absorption: null, achievement: 100 } }],
      policy,
    );
    expect(results[0]?.undecided).toEqual([
      { clause: "reward", unknown: ["grade"] },
      { clause: "cut", unknown: ["absorption"] },
    ]);
    expect(findings.map(({ code }) => code)).toEqual(["clause-undecided", "clause-undecided"]);
  });

  it("looks at year and month together: January 2024 belongs to the regime of February 2023", () => {
    const policies = (...months: string[]) =>
      applyConsequences(
        months.map((month) => ({ id: "x", month })),
        sumedangAllowancePolicies,
      ).results.map((each) => each.policy);
    expect(policies("2023-01", "2023-02", "2023-12", "2024-01", "2030-01")).toEqual([
      "sumedang-before-2023-02",
      "sumedang-2023-02",
      "sumedang-2023-02",
      "sumedang-2023-02",
      "sumedang-2023-02",
    ]);
    const { results, findings } = applyConsequences([{ id: "x", month: "2020-12" }], sumedangAllowancePolicies);
    expect([results[0]?.policy, findings[0]?.code]).toEqual([undefined, "no-policy"]);
    expect(results[0]).not.toHaveProperty("policy");
  });

  it("computes the allowance of Sumedang as its application does", () => {
    const of = (month: string, values: NonNullable<AssessedResult["values"]>) =>
      applyConsequences(
        [{ id: "x", month, values }],
        sumedangAllowancePolicies,
      ).results[0]?.allowance?.percent.toString();
    // Quantity 90 and quality 80 make 85: 15 percent of the dynamic 30 are cut.
    expect(of("2024-01", { "work-result": 85, "days-absent": 0 })).toBe("-4.5");
    expect(of("2024-01", { "work-result": 85, "days-absent": 1 })).toBe("-9.5");
    expect(of("2024-01", { "work-result": 0, "days-absent": 5 })).toBe("-100");
    expect(of("2022-06", { "daily-report": "79.9", "days-absent": 4 })).toBe("-30");
    expect(of("2022-06", { "daily-report": 80, "days-absent": 0 })).toBeUndefined();
  });

  it("gives special assistance to those that were flagged", () => {
    const { results } = applyConsequences(
      [
        { id: "disnaker", month: "2023-11", marks: ["lowest-absorption"] },
        { id: "dlh", month: "2023-11" },
      ],
      batuAssistancePolicy,
    );
    expect(results.map(({ id, consequences }) => [id, consequences.map(({ kind }) => kind)])).toEqual([
      ["disnaker", ["assistance"]],
      ["dlh", []],
    ]);
  });

  it("refuses with every problem, changes no input and freezes its result", () => {
    expect(() => applyConsequences([{ id: "", month: "2023" }], { ...policy, id: "" })).toThrow(
      /results\[0\]\.id[\s\S]*results\[0\]\.month[\s\S]*policies\[0\]\.id/,
    );
    const results = [{ id: "x", month: "2023-02", values: { absorption: 1 } }];
    const before = JSON.stringify(results);
    const report = applyConsequences(results, policy);
    expect(JSON.stringify(results)).toBe(before);
    expect([results[0], results[0]?.values, policy.clauses[0]?.label].some(Object.isFrozen)).toBe(false);
    const note = { id: "-", en: "-" };
    applyConsequences([{ id: "x", month: "2023-02", marks: ["m"] }], {
      ...policy,
      clauses: [
        { id: "c", when: [{ mark: "m" }], kind: "warning", label, source: { title: "-", status: "practice", note } },
      ],
    });
    expect(Object.isFrozen(note)).toBe(false);
    expect([report.kind, JSON.stringify(report)]).toEqual(["consequence-report", JSON.stringify(toPlain(report))]);
    expect([report, report.results, report.results[0], report.findings].every(Object.isFrozen)).toBe(true);
  });

  describe("what is paid of an allowance", () => {
    const paid = (values: AssessedResult["values"], allowance: number | string, options = {}) =>
      applyConsequences(
        [{ id: "x", month: "2023-02", grade: "B", allowance, ...(values !== undefined && { values }) }],
        policy,
        options,
      ).results[0]?.payment;

    it("is the base and the correction, exactly", () => {
      // −7.5 percent of 4,000,001 are 300,000.075.
      expect(plain(paid({ absorption: 70, achievement: 99 }, 4_000_000))).toMatchObject({ value: "3648000" });
      expect(plain(paid({ absorption: 79, achievement: 100 }, 1_000_001))).toEqual({
        status: "computed",
        // 20 − 7.5 = 12.5 percent, and no more than 10 by the policy.
        value: "1100001.1",
        base: "1000001",
        correction: "100000.1",
        rounding: null,
      });
    });

    it("is rounded only as the caller says, and keeps what it was before", () => {
      const rounding = { decimals: 0, mode: "down" };
      expect(plain(paid({ absorption: 79, achievement: 100 }, 1_000_001, { rounding }))).toMatchObject({
        value: "1100001",
        unrounded: "1100001.1",
        correction: "100000",
        rounding,
      });
    });

    it("is the base where nothing corrects it", () => {
      expect(plain(paid({ absorption: 90, achievement: 100 }, 100))).toMatchObject({ value: "110" });
      const [plainResult] = applyConsequences(
        [{ id: "x", month: "2023-11", allowance: 500 }],
        batuAssistancePolicy,
      ).results;
      expect(plain(plainResult?.payment)).toMatchObject({ value: "500", correction: "0" });
    });

    it("is not told while a clause on it is undecided, or no policy is in force", () => {
      expect(plain(paid({ absorption: 70 }, 100))).toEqual({
        status: "not-computable",
        reason: "clause-undecided",
        needs: ["values"],
        base: "100",
        rounding: null,
      });
      const [before] = applyConsequences([{ id: "x", month: "2022-01", allowance: 100 }], policy).results;
      expect(plain(before)).toEqual({
        id: "x",
        month: "2022-01",
        assessed: { id: "x", month: "2022-01", allowance: 100 },
        consequences: [],
        undecided: [],
        payment: {
          status: "not-computable",
          reason: "no-policy",
          needs: ["policies"],
          base: "100",
          rounding: null,
        },
      });
      expect(apply({ absorption: 70, achievement: 99 })).not.toHaveProperty("payment");
    });

    it("waits only for clauses that would change it", () => {
      const when = [{ measure: "unknown", below: 1 }];
      const statusOf = (clause: Partial<ConsequencePolicy["clauses"][number]>) =>
        applyConsequences([{ id: "x", month: "2023-02", allowance: 100 }], {
          ...policy,
          clauses: [{ id: "c", when, kind: "allowance", label, ...clause }],
        }).results[0]?.payment?.status;
      expect(statusOf({ kind: "warning" })).toBe("computed");
      expect(statusOf({ percent: -5 })).toBe("not-computable");
      expect(statusOf({ shortfall: { measure: "unknown", of: 5 } })).toBe("not-computable");
    });

    it("refuses an allowance below zero and a rounding that is none", () => {
      const call = () =>
        applyConsequences([{ id: "x", month: "2023-02", allowance: -1 }], policy, {
          rounding: { decimals: 0 },
        } as never);
      expect(refusal(call)).toEqual(["out-of-range results[0].allowance", "invalid-rounding options.rounding.mode"]);
    });
  });

  describe("properties", () => {
    it("never goes beyond the bounds, and a better achievement never costs more", () => {
      const value = fc.integer({ min: 0, max: 130 });
      fc.assert(
        fc.property(value, value, value, (absorption, a, b) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)].map((achievement) =>
            Number(apply({ absorption, achievement })?.allowance?.percent ?? 0),
          );
          expect(Number(low)).toBeLessThanOrEqual(Number(high));
          expect(Number(low)).toBeGreaterThanOrEqual(-10);
          expect(Number(high)).toBeLessThanOrEqual(10);
        }),
        { numRuns: 200 },
      );
    });
  });
});
