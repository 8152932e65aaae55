import { describe, expect, it } from "vitest";
import { indexRows, linkRows, parentIdOf } from "../../../src/cascade/tree/link-rows.ts";
import { node } from "../../support/cascade.ts";

describe("linkRows", () => {
  it("links in both directions, and tells of what it leaves out", () => {
    const rows = [node("c", ["a", "x", "a"]), node("a"), node("b", [{ id: "a", share: 1 }])];
    const faults: unknown[] = [];
    const links = linkRows(rows, indexRows(rows), (...fault) => faults.push(fault));
    expect(faults).toEqual([
      [0, 1, "missing-parent"],
      [0, 2, "duplicate-parent"],
    ]);
    expect([...links.parentStart]).toEqual([0, 1, 1, 2]);
    expect([...links.parentAt].slice(0, 2)).toEqual([1, 1]);
    expect([...links.childStart]).toEqual([0, 0, 2, 2]);
    expect([...links.childAt]).toEqual([0, 2]);
  });
});

describe("parentIdOf", () => {
  it("reads both ways of writing a link", () => expect([parentIdOf("a"), parentIdOf({ id: "b" })]).toEqual(["a", "b"]));
});

describe("linkRows, of a row with many parents", () => {
  it("takes time that grows with the links", () => {
    const roots = Array.from({ length: 100_000 }, (_, i) => ({
      id: `r${i}`,
      parents: [],
      level: "goal" as const,
      title: "R",
      indicators: [],
    }));
    const rows = [
      ...roots,
      {
        ...roots[0],
        id: "all",
        parents: roots.map(({ id }) => id),
        level: "objective" as const,
        title: "All",
        indicators: [],
      },
    ];
    expect(linkRows(rows, indexRows(rows), () => undefined).childAt).toHaveLength(100_000);
  });
});
