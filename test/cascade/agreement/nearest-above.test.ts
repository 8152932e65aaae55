import fc from "fast-check";
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
    const idsAbove = (id: string, owner?: string) =>
      nearestAbove(graph, owner)(graph.indexOf.get(id) as number).map((at) => cascade.nodes[at]?.id);
    expect(idsAbove("low", "me")).toEqual(["x"]);
    expect(idsAbove("both", "me")).toEqual(["x", "z"]);
    expect(idsAbove("y")).toEqual([]);
  });

  it("brings together what stands above each of several that it passes through", () => {
    const { cascade } = buildCascade([
      node("second", [], { ownerId: "b" }),
      node("first", [], { ownerId: "a" }),
      node("x", ["first"]),
      node("y", ["second"]),
      node("z", ["x", "y"]),
    ]);
    expect(nearestAbove(graphOf(cascade), "me")(4)).toEqual([0, 1]);
  });

  it("finds what a walk up every way finds", () => {
    const owner = fc.constantFrom("me", "boss", undefined);
    const rows = fc.array(fc.tuple(owner, fc.array(fc.nat({ max: 9 }), { maxLength: 3 })), { maxLength: 10 });
    fc.assert(
      fc.property(rows, (given) => {
        const { cascade } = buildCascade(
          given.map(([ownerId, parents], i) => {
            const above = [...new Set(parents.filter((parent) => parent < i))];
            return node(
              `n${i}`,
              above.map((parent) => `n${parent}`),
              ownerId === undefined ? {} : { ownerId },
            );
          }),
        );
        const walked = (at: number): number[] =>
          (cascade.nodes[at]?.parents ?? []).flatMap((parent) => {
            const up = cascade.nodes.findIndex(({ id }) => id === parent);
            return cascade.nodes[up]?.ownerId === "boss" ? [up] : walked(up);
          });
        const found = nearestAbove(graphOf(cascade), "me");
        for (const at of cascade.nodes.keys())
          expect(found(at)).toEqual([...new Set(walked(at))].sort((a, b) => a - b));
      }),
    );
  });
});
