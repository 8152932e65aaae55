import { buildCascade } from "sakip";
import { describe, expect, it } from "vitest";
import { graphOf } from "../../src/cascade/graph.ts";
import { indexIndicators, supportsByUpper } from "../../src/cascade/indicator-index.ts";
import { indicator, node } from "../support/cascade.ts";

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
