import { buildCascade } from "sakip";
import { describe, expect, it } from "vitest";
import { indexIndicators, supportsByUpper } from "../../../src/cascade/roll-up/indicator-index.ts";
import { graphOf } from "../../../src/cascade/tree/graph.ts";
import * as sakip from "../../../src/index.ts";
import { indicator, node } from "../../support/cascade.ts";

const sum = (indicatorId: string) => [{ indicatorId, relation: "sum" as const }];
const { cascade } = buildCascade([
  node("far", [], { indicators: [indicator("i"), indicator("only")] }),
  node("a", [], { indicators: [indicator("i")] }),
  node("b", ["a"], {
    indicators: [
      indicator("i", { supports: sum("i") }),
      indicator("j", { supports: [...sum("only"), ...sum("nowhere")] }),
    ],
  }),
]);
const index = indexIndicators(cascade, graphOf(cascade));

describe("indexIndicators", () => {
  it("finds a supported indicator in the parents first, and then anywhere", () =>
    expect(
      index.supports.map(({ lower, upper, declaration }) => [lower.indicator.id, upper.node.id, declaration]),
    ).toEqual([
      ["i", "a", 0],
      ["j", "far", 0],
    ]));

  it("keeps what is supported but nowhere", () =>
    expect(index.dangling.map(({ lower, declaration }) => [lower.indicator.id, declaration])).toEqual([["j", 1]]));

  it("locates every indicator", () =>
    expect(index.located.map(({ at, position }) => [at, position])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [2, 0],
      [2, 1],
    ]));
});

describe("supportsByUpper", () => {
  it("groups supports by the indicator above", () =>
    expect([...supportsByUpper(index.supports)].map(([upper, list]) => [upper.node.id, list.length])).toEqual([
      ["a", 1],
      ["far", 1],
    ]));
});

describe("indexIndicators, of ids that several nodes have", () => {
  const indicator = (id: string, ...named: string[]): sakip.CascadeIndicator => ({
    id,
    title: id,
    unit: "orang",
    polarity: "maximize",
    target: 1,
    supports: named.map((indicatorId) => ({ indicatorId, relation: "sum" })),
  });
  const node = (id: string, parents: string[], ...indicators: sakip.CascadeIndicator[]): sakip.CascadeNode => ({
    id,
    parents,
    level: parents.length === 0 ? "objective" : "programme",
    title: id,
    indicators,
  });
  const valuesOf = (rows: sakip.CascadeNode[]) =>
    Object.fromEntries(
      sakip
        .rollUpIndicators(sakip.buildCascade(rows).cascade, ({ id }) => (id === "y" ? 6 : null))
        .map((each) => [each.nodeId, each.status === "computed" ? each.value.toString() : each.reason]),
    );

  it("counts for each parent that has it, by its share", () => {
    const rows = [
      node("a", [], indicator("x")),
      node("b", [], indicator("x")),
      node("c", ["a", "b"], indicator("y", "x")),
    ];
    expect(valuesOf(rows)).toEqual({ a: "3", b: "3", c: "6" });
  });

  it("counts for none where no parent has it, and says so, whichever row comes first", () => {
    const rows = [
      node("a", [], indicator("x")),
      node("b", [], indicator("x")),
      node("m", []),
      node("c", ["m"], indicator("y", "x")),
    ];
    const expected = { a: "no-value", b: "no-value", c: "6" };
    expect([valuesOf(rows), valuesOf([...rows].reverse())]).toEqual([expected, expected]);
    const codes = sakip.checkCascade(sakip.buildCascade(rows).cascade).map(({ code }) => code);
    expect(codes).toContain("ambiguous-indicator");
    expect(codes).not.toContain("unknown-indicator");
  });

  it("counts a support declared twice once, and says so", () => {
    const rows = [node("a", [], indicator("x")), node("c", ["a"], indicator("y", "x", "x"))];
    expect(valuesOf(rows)).toEqual({ a: "6", c: "6" });
    const codesOf = (each: sakip.CascadeNode[]) =>
      sakip.checkCascade(sakip.buildCascade(each).cascade).map(({ code }) => code);
    expect(codesOf(rows)).toContain("duplicate-support");
    expect(codesOf([rows[0] as sakip.CascadeNode, node("c", ["a"], indicator("y", "x"))])).not.toContain(
      "duplicate-support",
    );
  });
});
