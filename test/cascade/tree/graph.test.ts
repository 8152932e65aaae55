import { buildCascade } from "sakip";
import { describe, expect, it } from "vitest";
import { childrenAt, graphOf, parentsAt } from "../../../src/cascade/tree/graph.ts";
import { linked } from "../../../src/cascade/tree/linked.ts";
import { node } from "../../support/cascade.ts";

const { cascade } = buildCascade([node("c", ["a", "b"]), node("a"), node("b", ["a"])]);
const graph = graphOf(cascade);

describe("graphOf", () => {
  it("gives parents in the order of the links and children in the order of the rows", () => {
    expect([...parentsAt(graph, 0)]).toEqual([1, 2]);
    expect([...childrenAt(graph, 1)]).toEqual([0, 2]);
  });

  it("orders parents before children", () => expect([...graph.order]).toEqual([1, 2, 0]));

  it("is the same from the rows alone", () => {
    const { read: _, ...links } = graph;
    expect(linked(cascade.nodes, () => expect.unreachable())).toMatchObject(links);
  });
});
