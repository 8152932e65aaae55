import { buildCascade, type CascadeNode, checkCascade } from "sakip";
import { describe, expect, it } from "vitest";
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
      expect(found(shared("0.3333", "0.3333", "0.3333"), ["share-sum"])).toMatchObject([["share-sum", "c"]]);
      expect(details(shared("0.1", "0.2"), "share-sum")).toMatchObject([{ sum: "0.3" }]);
      expect(found(shared(50), ["share-sum"])).toMatchObject([["share-sum", "c"]]);
    });

    it("must be given for all parents or for none", () => {
      expect(details(shared("0.5", undefined), "share-sum")).toMatchObject([{}]);
      expect(found(shared(undefined, undefined), ["share-sum", "no-share"])).toMatchObject([["no-share", "c"]]);
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
      expect(details(weighted("33.33", "33.33", "33.33"), "weight-sum")).toMatchObject([
        { of: "indicators", sum: "99.99", missing: 0 },
      ]);
      expect(details(weighted(100, undefined), "weight-sum")).toMatchObject([
        { of: "indicators", sum: "100", missing: 1 },
      ]);
    });

    it("of children must add up where any is given, or where the parent is rolled up by weights", () => {
      const children = (rollUp: "weighted" | "sum", ...weights: (number | undefined)[]) => [
        node("a", [], { rollUp }),
        ...weights.map((weight, i) => node(`c${i}`, ["a"], weight === undefined ? {} : { weight })),
      ];
      expect(found(children("weighted", 70, 30), ["weight-sum"])).toEqual([]);
      expect(found(children("sum", undefined, undefined), ["weight-sum"])).toEqual([]);
      expect(details(children("weighted", undefined, undefined), "weight-sum")).toMatchObject([
        { of: "children", sum: "0", missing: 2 },
      ]);
      expect(details(children("sum", 70, 31), "weight-sum")).toMatchObject([
        { of: "children", sum: "101", missing: 0 },
      ]);
      expect(found([node("a", [], { rollUp: "weighted" })], ["weight-sum"])).toEqual([]);
    });
  });
});

describe("checkSums, of weights below zero", () => {
  const sums = (a: number, b: number) =>
    details(
      [node("s", [], { indicators: [indicator("a", { weight: a }), indicator("b", { weight: b })] })],
      "weight-sum",
    );

  it("refuses them although they add up to 100", () => {
    expect(() => sums(150, -50)).toThrow("out-of-range");
    expect(sums(60, 40)).toEqual([]);
  });
});

describe("checkSums, of weights of links", () => {
  it("adds up what the children weigh for each parent", () => {
    const plan = (weight: number) => [
      node("a", [], { rollUp: "weighted" }),
      node("z", [], { rollUp: "weighted" }),
      node(
        "b",
        [
          { id: "a", share: "0.5", weight },
          { id: "z", share: "0.5" },
        ],
        { weight: 100 },
      ),
      node("c", ["a"], { weight: 25 }),
    ];
    expect(details(plan(75), "weight-sum")).toEqual([]);
    expect(details(plan(70), "weight-sum")).toMatchObject([{ of: "children", sum: "95", missing: 0 }]);
  });
});
