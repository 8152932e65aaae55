import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexRows, linkRows } from "../../../src/cascade/tree/link-rows.ts";
import { topologicalOrder } from "../../../src/cascade/tree/topological-order.ts";
import { node } from "../../support/cascade.ts";

const order = (rows: [string, string[]][]) => {
  const nodes = rows.map(([id, parents]) => node(id, parents));
  return [...topologicalOrder(linkRows(nodes, indexRows(nodes), () => undefined))];
};

describe("topologicalOrder", () => {
  it("puts parents before children", () =>
    expect(
      order([
        ["c", ["b"]],
        ["b", ["a"]],
        ["a", []],
      ]),
    ).toEqual([2, 1, 0]));
  it("leaves out what is on or below a cycle", () =>
    expect(
      order([
        ["r", []],
        ["a", ["b"]],
        ["b", ["a"]],
        ["c", ["b", "r"]],
      ]),
    ).toEqual([0]));

  describe("properties", () => {
    it("orders every link downwards", () => {
      fc.assert(
        fc.property(fc.array(fc.uniqueArray(fc.nat(9), { maxLength: 3 }), { maxLength: 10 }), (links) => {
          const rows = links.map((ups, i): [string, string[]] => [
            `${i}`,
            ups.filter((up) => up > i && up < links.length).map(String),
          ]);
          const places = new Map(order(rows).map((row, at) => [row, at]));
          expect(places.size).toBe(rows.length);
          rows.forEach(([, parents], i) => {
            for (const parent of parents)
              expect(places.get(Number(parent)) as number).toBeLessThan(places.get(i) as number);
          });
        }),
        { numRuns: 100 },
      );
    });
  });
});
