import fc from "fast-check";
import {
  buildCascade,
  type CascadeIndicator,
  Decimal,
  individualTargets,
  type RoleContribution,
  type RoleMatrix,
} from "sakip";
import { describe, expect, it } from "vitest";
import * as sakip from "../../../src/index.ts";
import { indicator, node } from "../../support/cascade.ts";
import { refusal } from "../../support/refusal.ts";
import { told } from "../../support/told.ts";

const team = (
  indicators: CascadeIndicator[],
  roles: Record<string, RoleContribution[]>,
): ReturnType<typeof individualTargets> =>
  individualTargets(buildCascade([node("k", [], { ownerId: "kabid", indicators })]).cascade, {
    superiorId: "kabid",
    year: 2024,
    roles: Object.entries(roles).map(([personId, contributions]) => ({ personId, contributions })),
  });
const direct = (resultId: string, share?: number | string): RoleContribution => ({
  method: "direct",
  resultId,
  ...(share !== undefined && { share }),
});
const drawn = ({ targets }: ReturnType<typeof individualTargets>) =>
  targets.map(({ personId, target, rule }) => [personId, JSON.parse(JSON.stringify(target)), rule]);
const codes = ({ findings }: ReturnType<typeof individualTargets>) =>
  findings.map(({ code, subject }) => [code, subject]);

describe("individualTargets", () => {
  it("says how each part came about", () => {
    // 10 in three is 3.33 each, cut off at 3; the one left over goes to the first.
    const { targets } = team([indicator("i", { target: 10 })], {
      a: [direct("i")],
      b: [direct("i")],
      c: [direct("i")],
    });
    expect(targets.map(({ division }) => JSON.parse(JSON.stringify(division)))).toMatchObject([
      { whole: "10", share: "1", shares: "3", decimals: 0, raised: true },
      { raised: false },
      { raised: false },
    ]);
    expect(targets[0]?.division?.exact.toFixed(4)).toBe("3.3333");
    expect(team([indicator("i", { unit: "%" })], { a: [direct("i")] }).targets[0]).not.toHaveProperty("division");
  });

  it("passes a percentage on unchanged to each who takes it over", () => {
    const result = team([indicator("i", { unit: "%", target: "92.5" })], { a: [direct("i")], b: [direct("i")] });
    expect(drawn(result)).toEqual([
      ["a", "92.5", "same"],
      ["b", "92.5", "same"],
    ]);
    expect(result.findings).toEqual([]);
  });

  it("divides a count, equally or by shares, in parts that add up", () => {
    expect(
      drawn(team([indicator("i", { target: 10 })], { a: [direct("i")], b: [direct("i")], c: [direct("i")] })),
    ).toEqual([
      ["a", "4", "part"],
      ["b", "3", "part"],
      ["c", "3", "part"],
    ]);
    expect(
      drawn(
        team([indicator("i", { target: { kind: "exact", value: 8 } })], { a: [direct("i", 25)], b: [direct("i", 75)] }),
      ),
    ).toEqual([
      ["a", "2", "part"],
      ["b", "6", "part"],
    ]);
  });

  it("divides among those who take over, by their place in the matrix", () => {
    // 10 by a quarter and three: 2.5 and 7.5, cut to 2 and 7; both lost as much, and the one left goes to the earlier.
    const result = team([indicator("i")], {
      a: [direct("i", "0.25")],
      b: [direct("x")],
      c: [direct("x"), direct("i", "0.75")],
    });
    expect(drawn(result)).toEqual([
      ["a", "3", "part"],
      ["c", "7", "part"],
    ]);
    expect(result.kind).toBe("individual-targets");
  });

  it("passes a range on, also one of a single number", () => {
    const range = { kind: "range", low: 4, high: 4 } as const;
    expect(drawn(team([indicator("i", { target: range })], { a: [direct("i")], b: [direct("i")] }))).toEqual([
      ["a", range, "same"],
      ["b", range, "same"],
    ]);
  });

  it("gives the whole to one who takes it over alone, and passes bounds on", () => {
    expect(drawn(team([indicator("i")], { a: [direct("i")] }))).toEqual([["a", 10, "same"]]);
    const bound = { kind: "at-most", value: 5 } as const;
    expect(drawn(team([indicator("i", { target: bound })], { a: [direct("i")], b: [direct("i")] }))).toEqual([
      ["a", bound, "same"],
      ["b", bound, "same"],
    ]);
  });

  it("keeps the own indicator of one who supports a result", () => {
    const own = { id: "own", title: "Laporan tersusun", unit: "laporan", polarity: "maximize", target: 4 } as const;
    const { targets, findings } = team([indicator("i")], {
      a: [{ method: "indirect", resultId: "i", indicator: own }],
    });
    expect(findings).toEqual([]);
    expect(targets).toEqual([
      {
        personId: "a",
        method: "indirect",
        supports: { nodeId: "k", indicatorId: "i" },
        title: "Laporan tersusun",
        unit: "laporan",
        polarity: "maximize",
        target: 4,
        rule: "own",
      },
    ]);
  });

  it("takes the targets of the year", () => {
    const { target: _, ...bare } = indicator("i");
    const targets = [{ period: { kind: "year", year: 2024 } as const, target: 7 }];
    expect(drawn(team([{ ...bare, targets }], { a: [direct("i")] }))).toEqual([["a", 7, "same"]]);
  });

  it("tells what the matrix leaves open", () => {
    const { target: _, ...bare } = indicator("j");
    expect(codes(team([indicator("i"), bare], { a: [], b: [direct("x")], c: [direct("j")] }))).toEqual([
      ["uncovered-result", "kabid"],
      ["no-role", "a"],
      ["unknown-result", "b"],
      ["no-target", "kabid"],
    ]);
    const open = team([indicator("i", { title: "Pedoman" })], { a: [], b: [direct("x")] });
    expect(open.findings.map(({ message }) => message.en)).toEqual([
      'Nobody takes over or supports "Pedoman".',
      "a has no part in any result.",
      '"x" is no result of kabid.',
    ]);
    const own = { id: "own", title: "O", polarity: "maximize" } as const;
    expect(codes(team([indicator("i")], { a: [{ method: "indirect", resultId: "i", indicator: own }] }))).toEqual([
      ["no-target", "a"],
    ]);
  });

  it("says of each finding where it is, and all that it is about", () => {
    const { target: _, ...bare } = indicator("j");
    const own = { id: "own", title: "O", polarity: "maximize" } as const;
    const supporting = { method: "indirect", resultId: "i", indicator: own } as const;
    const open = team([indicator("i"), bare, indicator("k")], {
      a: [],
      b: [supporting, direct("x")],
      c: [direct("j"), supporting],
    });
    const inMatrix = (subject: string, ...path: (string | number)[]) => ({
      subject,
      path: ["matrix", "roles", ...path],
    });
    expect(told(open.findings)).toEqual([
      {
        code: "uncovered-result",
        severity: "warning",
        ...inMatrix("kabid"),
        details: { nodeId: "k", indicatorId: "k", title: "Indicator k" },
      },
      { code: "no-role", severity: "warning", ...inMatrix("a", 0), details: { personId: "a" } },
      {
        code: "unknown-result",
        severity: "error",
        ...inMatrix("b", 1, "contributions", 1, "resultId"),
        details: { resultId: "x", superiorId: "kabid" },
      },
      {
        code: "no-target",
        severity: "error",
        subject: "kabid",
        path: ["cascade"],
        details: { title: "Indicator j", level: "intermediate-outcome", indicatorId: "j" },
      },
      ...[
        ["b", 1, 0],
        ["c", 2, 1],
      ].map(([person, role, contribution]) => ({
        code: "no-target",
        severity: "error",
        ...inMatrix(person as string, role as number, "contributions", contribution as number, "indicator"),
        details: { title: "O", indicatorId: "own" },
      })),
    ]);
    // What nobody takes over needs no target.
    expect(codes(team([bare], { a: [] }))).toEqual([
      ["uncovered-result", "kabid"],
      ["no-role", "a"],
    ]);
    expect(drawn(team([bare], { a: [direct("j")], b: [direct("j")] }))).toEqual([
      ["a", null, "same"],
      ["b", null, "same"],
    ]);
  });

  it("counts only those who take a result over among whom it is divided", () => {
    const own = { id: "own", title: "O", polarity: "maximize", target: 1 } as const;
    const supporting = { method: "indirect", resultId: "i", indicator: own } as const;
    expect(drawn(team([indicator("i")], { a: [direct("i")], b: [supporting] }))).toEqual([
      ["a", 10, "same"],
      ["b", 1, "own"],
    ]);
    expect(drawn(team([indicator("i")], { a: [direct("i", 100)], b: [supporting], c: [direct("i", 0)] }))).toEqual([
      ["a", "10", "part"],
      ["b", 1, "own"],
      ["c", "0", "part"],
    ]);
    const level = { kind: "level", scale: sakip.sakipLevels, level: "A" } as const;
    expect(drawn(team([indicator("i", { target: level })], { a: [direct("i")], b: [direct("i")] }))).toEqual([
      ["a", JSON.parse(JSON.stringify(level)), "same"],
      ["b", JSON.parse(JSON.stringify(level)), "same"],
    ]);
  });

  it("stretches no shares that do not make the whole, not even of one person", () => {
    const superior = (roles: Record<string, RoleContribution[]>) => team([indicator("i", { target: 100 })], roles);
    const short = superior({ a: [direct("i", 28)], b: [direct("i", 24)], c: [direct("i", 24)] });
    expect([drawn(short), codes(short)]).toEqual([[], [["share-sum", "kabid"]]]);
    expect(short.findings[0]?.details["sum"]?.toString()).toBe("76");
    expect(short.findings[0]).toMatchObject({ details: { indicatorId: "i" } });
    expect(codes(superior({ a: [direct("i", 60)] }))).toEqual([["share-sum", "kabid"]]);
    expect(drawn(superior({ a: [direct("i", 1)] }))).toEqual([["a", "100", "part"]]);
    // What the superior keeps is a share too.
    expect(drawn(superior({ kabid: [direct("i", 40)], a: [direct("i", 60)] }))).toEqual([
      ["kabid", "40", "part"],
      ["a", "60", "part"],
    ]);
  });

  it("gives nobody a part where only some have shares", () => {
    const result = team([indicator("i")], { a: [direct("i", 1)], b: [direct("i")] });
    expect([drawn(result), codes(result)]).toEqual([[], [["share-missing", "kabid"]]]);
    expect(result.findings[0]?.details).toMatchObject({ nodeId: "k", indicatorId: "i", missing: 1 });
  });

  it("refuses a superior who owns nothing, and a matrix that is none", () => {
    const { cascade } = buildCascade([node("a")]);
    expect(refusal(() => individualTargets(cascade, { superiorId: "x", year: 24, roles: [] }))).toEqual([
      "invalid-period matrix.year",
      "invalid-input matrix.superiorId",
    ]);
    expect(refusal(() => individualTargets(cascade, { superiorId: "", year: 2024, roles: [] }))).toEqual([
      "invalid-input matrix.superiorId",
    ]);
    expect(() => individualTargets(cascade, null as never)).toThrow("an object");
  });

  it("changes nothing that was given", () => {
    const matrix: RoleMatrix = Object.freeze({ superiorId: "kabid", year: 2024, roles: Object.freeze([]) });
    const { cascade } = buildCascade([node("k", [], { ownerId: "kabid" })]);
    expect(Object.isFrozen(individualTargets(cascade, matrix).targets)).toBe(true);
  });

  describe("properties", () => {
    it("divides a count without losing or adding any", () => {
      fc.assert(
        fc.property(
          fc.integer({ min: 0, max: 1000 }),
          fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 8 }),
          (target, parts) => {
            const shares = [...parts, 100 - parts.reduce((sum, part) => sum + part)];
            const roles = Object.fromEntries(shares.map((share, i) => [`p${i}`, [direct("i", share)]]));
            const { targets } = team([indicator("i", { target })], roles);
            expect(Decimal.sum(...targets.map(({ target: part }) => part as Decimal)).toNumber()).toBe(target);
          },
        ),
        { numRuns: 100 },
      );
    });
  });
});

describe("individualTargets, by a matrix that is none", () => {
  it("refuses roles and contributions that are none", () => {
    const { cascade } = sakip.buildCascade([
      { id: "k", parents: [], level: "activity", title: "K", ownerId: "o", indicators: [] },
    ]);
    for (const roles of [
      [null],
      [{ personId: "a" }],
      [{ personId: "a", contributions: [{ method: "direct", resultId: "x", share: "1,5" }] }],
    ])
      expect(() => sakip.individualTargets(cascade, { superiorId: "o", year: 2024, roles } as never)).toThrow(
        sakip.SakipError,
      );
  });
});
