import { buildCascade, cascadeNodesShape, parse } from "sakip";
import { describe, expect, it } from "vitest";
import { indicator, node } from "../../support/cascade.ts";
import { refusal } from "../../support/refusal.ts";

describe("cascadeNodesShape", () => {
  it("reads nodes from JSON, whole or with shares, indicators and supports", () => {
    const nodes = [
      node("a", [], { budget: "0.10", rollUp: "weighted", indicators: [indicator("i")] }),
      node("b", [{ id: "a", share: "0.5" }], {
        weight: 5,
        code: "8.01.01",
        indicators: [indicator("j", { supports: [{ indicatorId: "i", relation: "weighted", weight: 2 }] })],
      }),
      node("c", ["a"]),
    ];
    const read = [...parse(cascadeNodesShape, JSON.parse(JSON.stringify(nodes)))];
    expect(read).toEqual(nodes);
    expect(Object.isFrozen(read[1]?.indicators[0]?.supports)).toBe(true);
    expect(buildCascade(read).cascade.nodes.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  it("refuses with every fault", () => {
    const rows = [
      { ...node("a"), level: "tujuan", budget: "1.000,5", rollup: "sum" },
      {
        ...node("b"),
        parents: [{ id: "a", share: "half" }],
        indicators: [{ ...indicator("i"), supports: [{ indicatorId: "x", relation: "is" }] }],
      },
    ];
    const problems = [
      "invalid-input [0].rollup",
      "invalid-input [0].level",
      "invalid-number [0].budget",
      "invalid-number [1].parents[0].share",
      "invalid-input [1].indicators[0].supports[0].relation",
    ];
    expect(refusal(() => parse(cascadeNodesShape, rows))).toEqual(problems);
    expect(refusal(() => buildCascade(rows as never))).toEqual(problems.map((each) => each.replace("[", "nodes[")));
    expect(refusal(() => parse(cascadeNodesShape, {}))).toEqual(["invalid-input"]);
  });

  it("refuses keys that are misspelt, and lets columns of the caller pass, unless the key is ours", () => {
    const refused = (row: object) => refusal(() => parse(cascadeNodesShape, [{ ...node("a"), ...row }]));
    expect(refused({ catatan: "x", hasil: 5, extra: { bugdet: 1 } })).toEqual([]);
    expect(refused({ pagu: 5 })).toEqual(["invalid-input [0].pagu"]);
    expect(refused({ wieght: 5 })).toEqual(["invalid-input [0].wieght"]);
    expect(refused({ parents: [{ id: "b", shares: 1 }] })).toEqual(["invalid-input [0].parents[0].shares"]);
    expect(refused({ indicators: [{ ...indicator("i"), catatan: "x" }] })).toEqual([
      "invalid-input [0].indicators[0].catatan",
    ]);
  });

  it("refuses shares and weights below zero, of nodes, of links and of supports", () => {
    const refused = (row: object) => refusal(() => buildCascade([{ ...node("a"), ...row }]));
    expect(refused({ weight: 0, parents: [{ id: "b", share: 0, weight: "0.0" }] })).toEqual([]);
    expect(refused({ weight: -50 })).toEqual(["out-of-range nodes[0].weight"]);
    expect(refused({ parents: [{ id: "b", share: "-0.5", weight: -1 }] })).toEqual([
      "out-of-range nodes[0].parents[0].share",
      "out-of-range nodes[0].parents[0].weight",
    ]);
    const supports = [{ indicatorId: "x", relation: "weighted", weight: -1 }];
    expect(refused({ indicators: [{ ...indicator("i"), supports }] })).toEqual([
      "out-of-range nodes[0].indicators[0].supports[0].weight",
    ]);
  });
});
