import { buildCascade } from "sakip";
import { describe, expect, it } from "vitest";
import { nearestAbove } from "../../../src/cascade/agreement/nearest-above.ts";
import { graphOf } from "../../../src/cascade/tree/index.ts";
import { node } from "../../support/cascade.ts";

describe("nearestAbove", () => {
  it("passes through nodes of the same owner and of none, and stops at the first of another", () => {
    const { cascade } = buildCascade([
      node("top", [], { ownerId: "boss" }),
      node("x", ["top"], { ownerId: "boss" }),
      node("y"),
      node("mine", ["x", "y"], { ownerId: "me" }),
      node("low", ["mine"], { ownerId: "me" }),
      node("z", [], { ownerId: "other" }),
      node("both", ["low", "z", "x"], { ownerId: "me" }),
    ]);
    const graph = graphOf(cascade);
    const idsAbove = (id: string) =>
      nearestAbove(graph, graph.indexOf.get(id) as number).map((at) => cascade.nodes[at]?.id);
    expect(idsAbove("low")).toEqual(["x"]);
    expect(idsAbove("both")).toEqual(["x", "z"]);
    expect(idsAbove("y")).toEqual([]);
  });
});
