import { describe, expect, it } from "vitest";
import { findCycles } from "../../../src/cascade/tree/find-cycles.ts";
import { indexRows, linkRows } from "../../../src/cascade/tree/link-rows.ts";
import { node } from "../../support/cascade.ts";

const cycles = (...rows: [string, string[]][]) => {
  const nodes = rows.map(([id, parents]) => node(id, parents));
  const links = linkRows(nodes, indexRows(nodes), () => undefined);
  return findCycles(
    links,
    nodes.map((_, i) => i),
  );
};

describe("findCycles", () => {
  it("finds none in a tree or a diamond", () =>
    expect(cycles(["a", []], ["b", ["a"]], ["c", ["a"]], ["d", ["b", "c"]])).toEqual([]));

  it("finds each knot once, with a path downwards from its first row", () =>
    expect(cycles(["a", ["b"]], ["b", ["a"]], ["c", ["c", "a"]])).toEqual([
      { members: [0, 1], path: [0, 1, 0] },
      { members: [2], path: [2, 2] },
    ]));

  it("names the members in the order of the rows, whichever way they hang together", () => {
    expect(cycles(["a", ["b"]], ["b", ["c"]], ["c", ["a"]])).toEqual([{ members: [0, 1, 2], path: [0, 2, 1, 0] }]);
    expect(cycles(["top", []], ["x", ["y", "top"]], ["y", ["z"]], ["z", ["w"]], ["w", ["x"]])).toEqual([
      { members: [1, 2, 3, 4], path: [1, 4, 3, 2, 1] },
    ]);
  });

  it("follows the shortest way around", () =>
    expect(cycles(["a", ["d", "c"]], ["b", ["a"]], ["c", ["b"]], ["d", ["c"]]).map(({ path }) => path)).toEqual([
      [0, 1, 2, 0],
    ]));
});
