import fc from "fast-check";
import {
  type OrganisationPredicate,
  predicateDistribution,
  type SkpPredicateCode,
  semenpanrb3of2023PredicatePatterns,
} from "sakip";
import { describe, expect, it } from "vitest";
import * as sakip from "../../../src/index.ts";
import { refusal } from "../../support/refusal.ts";
import { told } from "../../support/told.ts";

const staff = (counts: Partial<Record<SkpPredicateCode, number>>) =>
  Object.entries(counts).flatMap(([code, count]) => Array.from({ length: count }, () => code as SkpPredicateCode));
const codes = (counts: Parameters<typeof staff>[0], organisation: OrganisationPredicate) =>
  predicateDistribution(staff(counts), organisation).findings.map(({ code, details }) => [
    code,
    details["predicates"] ?? details["most"],
  ]);

describe("predicateDistribution", () => {
  it("leaves patterns of the caller as they are", () => {
    const patterns = structuredClone(semenpanrb3of2023PredicatePatterns);
    expect(predicateDistribution(staff({ good: 2 }), "good", patterns).pattern).toEqual(
      patterns.find(({ organisation }) => organisation === "good"),
    );
    expect(patterns.flatMap((each) => [each, each.source, each.limits]).some(Object.isFrozen)).toBe(false);
  });

  it("counts predicates, with exact percentages", () => {
    const { kind, staff: all, counts, pattern } = predicateDistribution(staff({ good: 2, "very-good": 1 }), "good");
    expect([kind, all]).toEqual(["predicate-distribution", 3]);
    expect(
      counts.map(({ predicate, count, percent }) => [
        predicate,
        count,
        percent.status === "computed" && percent.value.toFixed(4),
      ]),
    ).toEqual([
      ["very-good", 1, "33.3333"],
      ["good", 2, "66.6667"],
      ["needs-improvement", 0, "0.0000"],
      ["poor", 0, "0.0000"],
      ["very-poor", 0, "0.0000"],
    ]);
    expect(pattern.source.status).toBe("reported");
  });

  it("keeps to the pattern of an organisation that is outstanding", () => {
    expect(codes({ "very-good": 7, good: 3 }, "outstanding")).toEqual([]);
    expect(codes({ "very-good": 8, good: 2 }, "outstanding")).toEqual([["predicate-limit", ["very-good"]]]);
    expect(codes({ "very-good": 4, good: 6 }, "outstanding")).toEqual([["predicate-majority", "very-good"]]);
  });

  it("keeps to the pattern of an organisation that is good", () => {
    expect(codes({ good: 7, "very-good": 2, poor: 1 }, "good")).toEqual([]);
    expect(codes({ good: 7, "very-good": 3 }, "good")).toEqual([["predicate-limit", ["needs-improvement", "poor"]]]);
    expect(codes({ good: 8, poor: 2 }, "good")).toEqual([["predicate-limit", ["good"]]]);
  });

  it("keeps to the patterns of organisations that are not good", () => {
    expect(codes({ "needs-improvement": 6, "very-good": 1, good: 3 }, "needs-improvement")).toEqual([]);
    expect(codes({ "needs-improvement": 5, "very-good": 2, good: 3 }, "needs-improvement")).toEqual([
      ["predicate-limit", ["needs-improvement"]],
      ["predicate-limit", ["very-good"]],
    ]);
    expect(codes({ poor: 6, "needs-improvement": 1, good: 3 }, "poor")).toEqual([]);
    expect(codes({ poor: 6, good: 4 }, "poor")).toEqual([["predicate-limit", ["needs-improvement"]]]);
    expect(codes({ "very-poor": 6, poor: 1, good: 3 }, "very-poor")).toEqual([]);
    expect(codes({ "very-poor": 8, poor: 1, "very-good": 1 }, "very-poor")).toEqual([
      ["predicate-limit", ["very-good"]],
    ]);
  });

  it("is content with a tie for the most frequent, and lets a limit be met exactly", () => {
    expect(codes({ "very-good": 3, good: 3, poor: 1 }, "good")).toEqual([]);
    const { findings } = predicateDistribution(staff({ "very-good": 4, good: 3, poor: 1 }), "good");
    expect(findings.map(({ code, details }) => [code, details])).toEqual([
      ["predicate-majority", { most: "good", leading: ["very-good"] }],
    ]);
  });

  it("says in words what limit is not kept", () => {
    const words = (counts: Parameters<typeof staff>[0], organisation: OrganisationPredicate) =>
      predicateDistribution(staff(counts), organisation).findings.map(({ message }) => message);
    expect(words({ good: 8, poor: 2 }, "good").map(({ en }) => en)).toEqual([
      "At most 70% of the staff should be Good, but 8 of 10 are.",
    ]);
    expect(words({ poor: 5, "needs-improvement": 1, good: 4 }, "poor").map(({ id }) => id)).toEqual([
      "Paling sedikit 60% pegawai semestinya berpredikat Kurang/misconduct, nyatanya 5 dari 10.",
    ]);
  });

  it("says in both languages whether too many, too few or too few people have it", () => {
    const limit = (more: object) => {
      const [pattern] = semenpanrb3of2023PredicatePatterns;
      const own = { ...pattern, organisation: "good", most: "good", limits: [{ predicates: ["poor"], ...more }] };
      const { findings } = predicateDistribution(staff({ good: 7, poor: 2, "very-good": 1 }), "good", [own] as never);
      return findings;
    };
    const facts = { predicates: ["poor"], count: 2, staff: 10, percent: "20" };
    const place = { code: "predicate-limit", severity: "warning", subject: "good", path: ["predicates"] };
    expect(told(limit({ most: "12.5" }))).toEqual([{ ...place, details: { ...facts, broken: "most", most: "12.5" } }]);
    expect(limit({ most: "12.5" })[0]?.message).toEqual({
      id: "Paling banyak 12,5% pegawai semestinya berpredikat Kurang/misconduct, nyatanya 2 dari 10.",
      en: "At most 12.5% of the staff should be Poor/misconduct, but 2 of 10 are.",
    });
    expect(limit({ least: "25.5" })[0]?.message).toEqual({
      id: "Paling sedikit 25,5% pegawai semestinya berpredikat Kurang/misconduct, nyatanya 2 dari 10.",
      en: "At least 25.5% of the staff should be Poor/misconduct, but 2 of 10 are.",
    });
    expect(limit({ people: 3 })[0]?.message).toEqual({
      id: "Sedikitnya 3 pegawai semestinya berpredikat Kurang/misconduct, nyatanya 2.",
      en: "At least 3 of the staff should be Poor/misconduct, but 2 are.",
    });
    expect([limit({ most: 20 }), limit({ least: 20 }), limit({ people: 2 })]).toEqual([[], [], []]);
  });

  it("says where most of the staff should be, and names each predicate", () => {
    const { findings, counts } = predicateDistribution(staff({ "very-good": 4, good: 3, poor: 1 }), "good");
    expect(told(findings)).toEqual([
      {
        code: "predicate-majority",
        severity: "warning",
        subject: "good",
        path: ["predicates"],
        details: { most: "good", leading: ["very-good"] },
      },
    ]);
    expect(counts[1]?.label).toEqual({ id: "Baik", en: "Good" });
  });

  it("says nothing of an organisation without staff", () => {
    const { staff: all, counts, findings } = predicateDistribution([], "poor");
    expect([all, findings, counts[0]?.percent]).toEqual([
      0,
      [],
      { status: "not-computable", reason: "no-staff", needs: [] },
    ]);
  });

  it("takes patterns of the caller", () => {
    const own = [
      { organisation: "good", most: "good", limits: [], source: { title: "SE kami", status: "convention" } },
    ] as const;
    expect(predicateDistribution(["good"], "good", own).findings).toEqual([]);
  });

  it("refuses words that are no predicate, all at once", () => {
    expect(() => predicateDistribution(["Baik", "good"] as never, "Baik" as never)).toThrow("2 problems");
    expect(() => predicateDistribution(7 as never, "good")).toThrow("iterable");
    expect(refusal(() => predicateDistribution([], "good", []))).toEqual(["invalid-input organisation"]);
  });

  it("has one pattern for each predicate of an organisation", () =>
    expect(semenpanrb3of2023PredicatePatterns.map(({ organisation }) => organisation)).toEqual([
      "outstanding",
      "good",
      "needs-improvement",
      "poor",
      "very-poor",
    ]));

  describe("properties", () => {
    it("counts everybody once, in any order", () => {
      const code = fc.constantFrom<SkpPredicateCode>("very-good", "good", "needs-improvement", "poor", "very-poor");
      fc.assert(
        fc.property(fc.array(code, { maxLength: 30 }), (all) => {
          const of = (list: readonly SkpPredicateCode[]) =>
            predicateDistribution(list, "good").counts.map(({ count }) => count);
          expect(of(all).reduce((a, b) => a + b, 0)).toBe(all.length);
          expect(of([...all].reverse())).toEqual(of(all));
        }),
        { numRuns: 50 },
      );
    });
  });
});

describe("predicateDistribution, by patterns of the caller", () => {
  it("leaves them as they were, and refuses what is no pattern", () => {
    const pattern = {
      organisation: "good",
      most: "good",
      limits: [],
      source: { title: "SE", status: "reported" },
    } as const;
    const mine = { ...pattern, source: { ...pattern.source } };
    sakip.predicateDistribution(["good"], "good", [mine]);
    expect(Object.isFrozen(mine) || Object.isFrozen(mine.source)).toBe(false);
    expect(() => sakip.predicateDistribution([], "good", [null] as never)).toThrow(sakip.SakipError);
    expect(() =>
      sakip.predicateDistribution([], "good", [{ ...mine, limits: [{ predicates: ["baik"] }] }] as never),
    ).toThrow(sakip.SakipError);
    const misspelt = { ...mine, limits: [{ predicates: ["good"], atMost: 70 }], note: "-" };
    expect(refusal(() => sakip.predicateDistribution([], "good", [misspelt] as never))).toEqual([
      "invalid-input patterns[0].note",
      "invalid-input patterns[0].limits[0].atMost",
    ]);
  });
});
