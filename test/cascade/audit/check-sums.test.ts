import { buildCascade, type CascadeNode, checkCascade } from "sakip";
import { describe, expect, it } from "vitest";
import { found, indicator, node } from "../../support/cascade.ts";
import { told } from "../../support/told.ts";

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

describe("checkSums, in full", () => {
  const all = (nodes: readonly CascadeNode[]) =>
    told(checkCascade(buildCascade(nodes).cascade), "share-sum", "no-share", "weight-sum");
  const place = (code: string, severity: string, ...path: (string | number)[]) => ({
    code,
    severity,
    subject: "n",
    path: ["nodes", 2, ...path],
  });
  const above = [node("a"), node("b")];

  it("says of whom, and where", () => {
    expect(all([...above, node("n", ["a", "b"])])).toEqual([
      { ...place("no-share", "info", "parents"), details: { title: "Node n", parents: 2 } },
    ]);
    expect(all([...above, node("n", [{ id: "a", share: 1 }, "b"])])).toEqual([
      { ...place("share-sum", "error", "parents"), details: { title: "Node n", nodeId: "n" } },
    ]);
    expect(all([...above, node("n", [{ id: "a", share: "0.5" }])])).toEqual([
      { ...place("share-sum", "error", "parents"), details: { title: "Node n", nodeId: "n", sum: "0.5" } },
    ]);
    expect(all([...above, node("n", [], { indicators: [indicator("i", { weight: 99 })] })])).toEqual([
      {
        ...place("weight-sum", "error", "indicators"),
        details: { title: "Node n", of: "indicators", sum: "99", missing: 0 },
      },
    ]);
    expect(all([...above, node("n", [], { rollUp: "weighted" }), node("c", ["n"])])).toEqual([
      { ...place("weight-sum", "error"), details: { title: "Node n", of: "children", sum: "0", missing: 1 } },
    ]);
  });

  it("says in words how many weights are missing, where any is", () => {
    const words = (...weights: (number | undefined)[]) =>
      checkCascade(
        buildCascade([
          node("n", [], {
            indicators: weights.map((weight, i) => indicator(`${i}`, weight === undefined ? {} : { weight })),
          }),
        ]).cascade,
      ).find(({ code }) => code === "weight-sum")?.message;
    expect(words(50, 40)).toEqual({
      id: 'Bobot indikator "Node n" berjumlah 90, bukan 100.',
      en: 'The weights of the indicators of "Node n" add up to 90, not to 100.',
    });
    expect(words(50, undefined)).toEqual({
      id: 'Bobot indikator "Node n" berjumlah 50, bukan 100; 1 tanpa bobot.',
      en: 'The weights of the indicators of "Node n" add up to 50, not to 100; 1 have none.',
    });
  });

  it("asks the weight of children, not of indicators, where a node is rolled up by weights", () =>
    expect(all([node("n", [], { rollUp: "weighted", indicators: [indicator("i"), indicator("j")] })])).toEqual([]));

  it("adds the weight of a part of its own to those of the children, where there are any", () => {
    const sums = (ownWeight: number, ownPart: boolean, ...children: number[]) =>
      details(
        [
          node("n", [], { rollUp: "weighted", ownWeight, ownPart }),
          ...children.map((weight, i) => node(`c${i}`, ["n"], { weight })),
        ],
        "weight-sum",
      ).map(({ sum }) => sum);
    expect(sums(40, true, 60)).toEqual([]);
    expect(sums(30, true, 60)).toEqual(["90"]);
    expect(sums(40, false, 60)).toEqual(["60"]);
    expect(sums(40, true)).toEqual([]);
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
