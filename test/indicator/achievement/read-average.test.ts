import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/core/index.ts";
import type { Averageable } from "../../../src/indicator/achievement/average.ts";
import { readItem, readWeights } from "../../../src/indicator/achievement/read-average.ts";
import { requireExact } from "../../../src/number/index.ts";

describe("readItem", () => {
  it("reads a value or a reason", () => {
    expect(readItem("12.5", [], [])).toEqual(requireExact("12.5"));
    expect(readItem(null, [], [])).toBe("no-realization");
    expect(readItem({ status: "not-computable", reason: "zero-target" }, [], [])).toBe("zero-target");
  });

  it("adds what is neither", () => {
    const problems: Problem[] = [];
    readItem({ status: "not-computable" } as unknown as Averageable, ["a"], problems);
    expect(problems.map(({ code, path }) => [code, path])).toEqual([["invalid-input", ["a"]]]);
  });
});

describe("readWeights", () => {
  it("is undefined when all weigh alike", () => {
    expect(readWeights(undefined, 3, "arithmetic", [])).toBeUndefined();
    expect(readWeights(new Set([1, 2]), 2, "arithmetic", [])).toEqual([1, 2].map((each) => requireExact(each)));
  });
});
