import { buildCascade } from "sakip";
import { describe, expect, it } from "vitest";
import { graphOf } from "../../../src/cascade/tree/graph.ts";
import { layOut } from "../../../src/cascade/tree/lay-out.ts";
import { node } from "../../support/cascade.ts";

describe("layOut", () => {
  it("gives each place its rows, and lets the last child fill what its parent needs", () => {
    const { cascade } = buildCascade([node("a"), node("b", ["a"]), node("c", ["a"]), node("d", ["c"])]);
    const places = layOut(cascade, graphOf(cascade), ({ id }) => (id === "a" ? 5 : 1));
    expect(places.map(({ node: { id }, start, span, above }) => [id, start, span, above])).toEqual([
      ["a", 0, 5, -1],
      ["b", 0, 1, 0],
      ["c", 1, 4, 0],
      ["d", 1, 4, 2],
    ]);
  });

  it("needs one row for a place that repeats a node", () => {
    const { cascade } = buildCascade([node("a"), node("b"), node("c", ["a", "b"])]);
    const places = layOut(cascade, graphOf(cascade), () => 3);
    expect(places.map(({ path, repeated, start, span }) => [path, repeated, start, span])).toEqual([
      ["a", false, 0, 3],
      ["a/c", false, 0, 3],
      ["b", false, 3, 3],
      ["b/c", true, 3, 3],
    ]);
  });
});
