import {
  buildCascade,
  type Cascade,
  cascadeCoverage,
  cascadeShape,
  checkCascade,
  flattenCascade,
  parse,
  rollUp,
  rollUpIndicators,
  toPlain,
} from "sakip";
import { describe, expect, it } from "vitest";
import { graphOf } from "../../../src/cascade/tree/graph.ts";
import { indicator, node } from "../../support/cascade.ts";
import { refusal } from "../../support/refusal.ts";

const { cascade } = buildCascade([
  node("c", [
    { id: "a", share: "0.5", weight: 3 },
    { id: "b", share: "0.5" },
  ]),
  node("a", [], { rollUp: "sum", indicators: [indicator("i")] }),
  node("b", ["a"], { budget: "0.3" }),
]);
const calls = (of: Cascade): (() => unknown)[] => [
  () => checkCascade(of),
  () => cascadeCoverage(of),
  () => flattenCascade(of),
  () => rollUp(of, () => 1),
  () => rollUpIndicators(of, () => 1),
];

describe("cascadeShape", () => {
  it("is read once for a cascade that was built, and one that was parsed", () => {
    expect(graphOf(cascade)).toBe(graphOf(cascade));
    const parsed = parse(cascadeShape, JSON.parse(JSON.stringify(cascade)));
    expect(parsed).toEqual(cascade);
    expect(graphOf(parsed)).toBe(graphOf(parsed));
  });

  it("takes a cascade back from JSON, also as 0.1.0 kept it", () => {
    const { kind: _, ...kept } = JSON.parse(JSON.stringify(cascade));
    for (const stored of [kept, JSON.parse(JSON.stringify(cascade)), structuredClone(toPlain(cascade)) as Cascade])
      expect(calls(stored).map((call) => call())).toEqual(calls(cascade).map((call) => call()));
  });

  it("reads the numbers of a node alike, built or kept", () => {
    const kept = graphOf(JSON.parse(JSON.stringify(cascade)));
    for (const at of [0, 1, 2]) expect(kept.read(at)).toEqual(graphOf(cascade).read(at));
  });

  it("sees a change of a cascade that can change", () => {
    const copy = JSON.parse(JSON.stringify(cascade));
    expect(graphOf(copy).indexOf.size).toBe(3);
    copy.nodes.push({ ...copy.nodes[0], id: "d" });
    expect(graphOf(copy).indexOf.size).toBe(4);
  });

  it("refuses what is no cascade", () => {
    expect(() => graphOf(5 as never)).toThrow("an object");
    expect(() => graphOf({ nodes: [] } as never)).toThrow("cascade.roots");
    expect(refusal(() => graphOf({ ...cascade, kind: "tree" } as never))).toEqual(["invalid-input cascade.kind"]);
    expect(refusal(() => graphOf({ ...cascade, node: [], nodes: undefined } as never))).toEqual([
      "invalid-input cascade.node",
      "invalid-input cascade.nodes",
    ]);
  });

  it("refuses nodes that are none, ids twice, cycles and unknown roots, in every call", () => {
    const good = { id: "a", parents: [], level: "goal", title: "A", indicators: [] };
    const refused = (nodes: unknown[], roots: unknown[] = []) => {
      const all = calls({ nodes, roots, detached: [] } as unknown as Cascade).map(refusal);
      for (const each of all) expect(each).toEqual(all[0]);
      return all[0];
    };
    expect(refused([null])).toEqual(["invalid-input cascade.nodes[0]"]);
    expect(refused([{ ...good, level: "tujuan" }])).toEqual(["invalid-input cascade.nodes[0].level"]);
    expect(refused([good, good])).toEqual(["invalid-input cascade.nodes"]);
    expect(refused([{ ...good, parents: ["a"] }])).toEqual(["invalid-input cascade.nodes"]);
    expect(refused([good], ["b"])).toEqual(["invalid-input cascade.roots[0]"]);
  });

  it("is refused together with the options of the call", () => {
    const all: [(of: never, options: never) => unknown, string][] = [
      [checkCascade, "wordLevel"],
      [cascadeCoverage, "yaer"],
      [flattenCascade, "indicator"],
      [(of, options) => rollUp(of, () => 1, options), "mising"],
      [(of, options) => rollUpIndicators(of, () => 1, options), "mising"],
    ];
    for (const [call, key] of all) {
      expect(refusal(() => call(null as never, { [key]: 1 } as never))).toEqual([
        "invalid-input cascade",
        `invalid-input options.${key}`,
      ]);
      expect(refusal(() => call(cascade as never, null as never))).toEqual(["invalid-input options"]);
    }
    expect(refusal(() => checkCascade(cascade, { leafLevels: 1 } as never))).toEqual([
      "invalid-input options.leafLevels",
    ]);
  });
});
