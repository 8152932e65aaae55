import { buildCascade, type CascadeNode, checkCascade } from "sakip";
import { describe, expect, it } from "vitest";
import * as sakip from "../../../src/index.ts";
import { found, indicator, node } from "../../support/cascade.ts";

const details = (nodes: readonly CascadeNode[], code: string) =>
  checkCascade(buildCascade(nodes).cascade)
    .filter((each) => each.code === code)
    .map((each) => JSON.parse(JSON.stringify(each.details)));

describe("checkSums", () => {
  describe("shares", () => {
    const shared = (...shares: (string | number | undefined)[]) => [
      ...shares.map((_, i) => node(`p${i}`)),
      node(
        "c",
        shares.map((share, i) => ({ id: `p${i}`, ...(share !== undefined && { share }) })),
      ),
    ];

    it("must add up to 1, or to 100, exactly", () => {
      for (const fine of [["0.6", "0.4"], [60, 40], ["33.33", "33.33", "33.34"], [1]])
        expect(found(shared(...fine), ["share-sum", "no-share"])).toEqual([]);
      expect(found(shared("0.3333", "0.3333", "0.3333"), ["share-sum"])).toEqual([["share-sum", "c"]]);
      expect(details(shared("0.1", "0.2"), "share-sum")).toEqual([{ sum: "0.3" }]);
      expect(found(shared(50), ["share-sum"])).toEqual([["share-sum", "c"]]);
    });

    it("must be given for all parents or for none", () => {
      expect(details(shared("0.5", undefined), "share-sum")).toEqual([{}]);
      expect(found(shared(undefined, undefined), ["share-sum", "no-share"])).toEqual([["no-share", "c"]]);
      expect(found(shared(undefined), ["share-sum", "no-share"])).toEqual([]);
    });

    it("count the share of a parent that is missing", () =>
      expect(
        found(
          [
            node("a"),
            node("c", [
              { id: "a", share: "0.6" },
              { id: "gone", share: "0.4" },
            ]),
          ],
          ["share-sum"],
        ),
      ).toEqual([]));
  });

  describe("weights", () => {
    it("of indicators must add up to 100 or 1, and none may lack one", () => {
      const weighted = (...weights: (string | number | undefined)[]) => [
        node("a", [], {
          indicators: weights.map((weight, i) => indicator(`i${i}`, weight === undefined ? {} : { weight })),
        }),
      ];
      expect(found(weighted(60, 40), ["weight-sum"])).toEqual([]);
      expect(found(weighted("0.1", "0.2", "0.7"), ["weight-sum"])).toEqual([]);
      expect(found(weighted(undefined, undefined), ["weight-sum"])).toEqual([]);
      expect(details(weighted("33.33", "33.33", "33.33"), "weight-sum")).toEqual([
        { of: "indicators", sum: "99.99", missing: 0 },
      ]);
      expect(details(weighted(100, undefined), "weight-sum")).toEqual([{ of: "indicators", sum: "100", missing: 1 }]);
    });

    it("of children must add up where any is given, or where the parent is rolled up by weights", () => {
      const children = (rollUp: "weighted" | "sum", ...weights: (number | undefined)[]) => [
        node("a", [], { rollUp }),
        ...weights.map((weight, i) => node(`c${i}`, ["a"], weight === undefined ? {} : { weight })),
      ];
      expect(found(children("weighted", 70, 30), ["weight-sum"])).toEqual([]);
      expect(found(children("sum", undefined, undefined), ["weight-sum"])).toEqual([]);
      expect(details(children("weighted", undefined, undefined), "weight-sum")).toEqual([
        { of: "children", sum: "0", missing: 2 },
      ]);
      expect(details(children("sum", 70, 31), "weight-sum")).toEqual([{ of: "children", sum: "101", missing: 0 }]);
      expect(found([node("a", [], { rollUp: "weighted" })], ["weight-sum"])).toEqual([]);
    });
  });

  describe("budgets", () => {
    const plan = (parent: string | undefined, ...children: (string | undefined)[]) => [
      node("a", [], { level: "programme", ...(parent !== undefined && { budget: parent }) }),
      ...children.map((budget, i) => node(`c${i}`, ["a"], budget === undefined ? {} : { budget })),
    ];
    const CODES = ["budget-mismatch", "budget-incomplete"];

    it("must be the exact sum of those below, to the last sen", () => {
      expect(found(plan("0.3", "0.1", "0.2"), CODES)).toEqual([]);
      expect(details(plan("90071992547409930.05", "90071992547409930.04", "0"), "budget-mismatch")).toEqual([
        { budget: "90071992547409930.05", sum: "90071992547409930.04", children: 2, difference: "0.01" },
      ]);
      expect(details(plan("10", "4", "7"), "budget-mismatch")[0].difference).toBe("-1");
    });

    it("are not checked where some are missing, which is told", () => {
      expect(details(plan("10", "4", undefined), "budget-incomplete")).toEqual([
        { sum: "4", children: 2, missing: ["c1"] },
      ]);
      expect(details(plan(undefined, "4", "5"), "budget-incomplete")).toEqual([
        { sum: "9", children: 2, missing: ["a"] },
      ]);
      expect(found(plan("10", undefined, undefined), CODES)).toEqual([]);
      expect(found(plan(undefined, "4", undefined), CODES)).toEqual([]);
      expect(found([node("o", [], { level: "objective" }), node("p", ["o"], { budget: 5 })], CODES)).toEqual([]);
    });

    it("of a shared child count by its share", () => {
      const shared = [
        node("a", [], { budget: 60 }),
        node("b", [], { budget: 40 }),
        node(
          "c",
          [
            { id: "a", share: "0.6" },
            { id: "b", share: "0.4" },
          ],
          { budget: 100 },
        ),
      ];
      expect(found(shared, CODES)).toEqual([]);
    });
  });
});

describe("checkSums, of weights below zero", () => {
  const rows = (a: number, b: number): sakip.CascadeNode[] => [
    { id: "s", parents: [], level: "objective", title: "S", rollUp: "weighted", indicators: [] },
    { id: "a", parents: ["s"], level: "programme", title: "A", weight: a, indicators: [] },
    { id: "b", parents: ["s"], level: "programme", title: "B", weight: b, indicators: [] },
  ];
  const sums = (a: number, b: number) =>
    sakip.checkCascade(sakip.buildCascade(rows(a, b)).cascade).filter(({ code }) => code === "weight-sum");

  it("finds them although they add up to 100", () => {
    expect(sums(150, -50)[0]?.details).toMatchObject({ of: "children", missing: 0, negative: 1 });
    expect(sums(60, 40)).toEqual([]);
  });
});
