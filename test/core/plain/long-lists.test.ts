import { describe, expect, it } from "vitest";
import { addAll, addUnder, largest } from "../../../src/core/index.ts";

// More values than a call may have arguments.
const MANY = 200_000;

describe("long lists", () => {
  it("have a largest number, and no less than the least one", () => {
    expect(largest(Array.from({ length: MANY }, (_, i) => i))).toBe(MANY - 1);
    expect(largest([], 3)).toBe(3);
    expect(largest([2, 5], 7)).toBe(7);
    expect(largest([])).toBe(Number.NEGATIVE_INFINITY);
  });

  it("are put behind one another", () => {
    const list = [1];
    addAll(list, new Array<number>(MANY).fill(2));
    expect([list.length, list[0], list.at(-1)]).toEqual([MANY + 1, 1, 2]);
  });

  it("gather by key in the order in which they come", () => {
    const groups = new Map<string, number[]>();
    for (const [key, value] of [
      ["a", 1],
      ["b", 2],
      ["a", 3],
    ] as const)
      addUnder(groups, key, value);
    expect([...groups]).toEqual([
      ["a", [1, 3]],
      ["b", [2]],
    ]);
  });
});
