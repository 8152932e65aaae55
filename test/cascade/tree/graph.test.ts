import { buildCascade } from "sakip";
import { describe, expect, it } from "vitest";
import { childrenAt, graphOf, parentsAt, relink } from "../../../src/cascade/tree/graph.ts";
import * as sakip from "../../../src/index.ts";
import { node } from "../../support/cascade.ts";

const { cascade } = buildCascade([node("c", ["a", "b"]), node("a"), node("b", ["a"])]);

describe("graphOf", () => {
  it("is made once per cascade, and alike from the cascade alone", () => {
    expect(graphOf(cascade)).toBe(graphOf(cascade));
    expect(relink(cascade)).toEqual(graphOf(cascade));
    expect(graphOf(JSON.parse(JSON.stringify(cascade)))).toEqual(graphOf(cascade));
  });

  it("sees a change of a cascade that can change", () => {
    const copy = JSON.parse(JSON.stringify(cascade));
    expect(graphOf(copy).indexOf.size).toBe(3);
    copy.nodes.push({ ...copy.nodes[0], id: "d" });
    expect(graphOf(copy).indexOf.size).toBe(4);
  });

  it("gives parents in the order of the links and children in the order of the rows", () => {
    const graph = graphOf(cascade);
    expect([...parentsAt(graph, 0)]).toEqual([1, 2]);
    expect([...childrenAt(graph, 1)]).toEqual([0, 2]);
  });

  it("orders parents before children", () => expect([...graphOf(cascade).order]).toEqual([1, 2, 0]));

  it("refuses what is no cascade", () => {
    expect(() => graphOf(5 as never)).toThrow("an object");
    expect(() => graphOf({ nodes: [] } as never)).toThrow("cascade.roots");
  });
});

describe("graphOf, of a cascade that nobody built", () => {
  const good = { id: "a", parents: [], level: "goal", title: "A", indicators: [] };
  const refused = (nodes: unknown[], roots: unknown[] = []) =>
    expect(() => sakip.checkCascade({ nodes, roots, detached: [] } as unknown as sakip.Cascade)).toThrow(
      sakip.SakipError,
    );

  it("refuses nodes that are none, ids twice, cycles and unknown roots", () => {
    refused([null]);
    refused([{ ...good, level: "tujuan" }]);
    refused([good, good]);
    refused([{ ...good, parents: ["a"] }]);
    refused([good], ["b"]);
  });

  it("refuses options that are none", () => {
    const { cascade } = sakip.buildCascade([]);
    expect(() => sakip.checkCascade(cascade, null as never)).toThrow(sakip.SakipError);
    expect(() => sakip.checkCascade(cascade, { leafLevels: 1 } as never)).toThrow(sakip.SakipError);
    expect(() => sakip.rollUp(cascade, () => 1, null as never)).toThrow(sakip.SakipError);
    expect(() => sakip.rollUpIndicators(cascade, () => 1, null as never)).toThrow(sakip.SakipError);
  });
});
