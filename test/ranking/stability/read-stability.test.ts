import { describe, expect, it } from "vitest";
import { exactToDecimal } from "../../../src/number/index.ts";
import { readStability } from "../../../src/ranking/stability/read-stability.ts";
import type { StabilityRule } from "../../../src/ranking/stability/stability-rule.ts";

interface Item {
  readonly a: number | string | null;
  readonly b?: number;
}

const rule: StabilityRule<Item> = {
  components: [
    { key: "a", value: (item) => item.a },
    { key: "b", value: (item) => item.b },
  ],
  weights: { a: "0.5", b: 2 },
  noise: 5,
  runs: 10,
  seed: 1,
};
const pathsOf = (items: unknown, wrong: unknown): unknown[] => {
  try {
    readStability(items as Item[], wrong as StabilityRule<Item>);
  } catch (error) {
    return (error as { details: { problems: { path: unknown[] }[] } }).details.problems.map((each) =>
      each.path.join("."),
    );
  }
  return [];
};

describe("readStability", () => {
  it("reads values by item and component, and lists apart who lacks one", () => {
    const items = [{ a: 1, b: 2 }, { a: null, b: 3 }, { a: "0.5" }, { a: 4, b: 0 }];
    const read = readStability(items, rule);
    expect(read.items).toEqual([items[0], items[3]]);
    expect(read.values.map((row) => row.map((value) => exactToDecimal(value).toString()))).toEqual([
      ["1", "2"],
      ["4", "0"],
    ]);
    expect(read.unranked.map(({ item }) => item)).toEqual([items[1], items[2]]);
    expect(read.keys).toEqual(["a", "b"]);
  });

  it("takes one noise for both, or each apart, and none for the one not named", () => {
    const noiseOf = (noise: StabilityRule<Item>["noise"]) => {
      const read = readStability([], { ...rule, noise }).noise;
      return [read.weights, read.values].map((each) => exactToDecimal(each).toString());
    };
    expect(noiseOf("2.5")).toEqual(["2.5", "2.5"]);
    expect(noiseOf({ weights: 10 })).toEqual(["10", "0"]);
    expect(noiseOf({ values: 3 })).toEqual(["0", "3"]);
  });

  it("refuses a rule with everything that is wrong with it", () => {
    expect(
      pathsOf(3, {
        components: [{ key: "a", value: 1 }, { key: "a", value: () => 1 }, { key: "", value: () => 1 }, 4],
        weights: { a: -1, z: 1 },
        noise: { weights: 101, values: "x" },
        runs: 0,
        seed: -1,
        places: 0,
        order: "up",
        doubt: -5,
      }),
    ).toEqual([
      "items",
      "rule.runs",
      "rule.seed",
      "rule.places",
      "rule.order",
      "rule.doubt",
      "rule.noise.weights",
      "rule.noise.values",
      "rule.components.0.value",
      "rule.weights.a",
      "rule.components.1.key",
      "rule.weights.a",
      "rule.components.2.key",
      "rule.components.3",
      "rule.weights.z",
    ]);
    expect(pathsOf([], null)).toEqual(["rule"]);
    expect(pathsOf([], { ...rule, components: [], weights: {} })).toEqual(["rule.components"]);
    expect(pathsOf([], { ...rule, weights: { a: 0, b: "0.0" } })).toEqual(["rule.weights"]);
    expect(pathsOf([], { ...rule, weights: { a: 1 } })).toEqual(["rule.weights.b"]);
    expect(pathsOf([], { ...rule, components: "all" })).toEqual(["rule.components"]);
    expect(pathsOf([], { ...rule, noise: null })).toEqual(["rule.noise"]);
    expect(pathsOf([], { ...rule, noise: { weight: 5 } })).toEqual(["rule.noise.weight"]);
    expect(pathsOf([], { ...rule, noise: { values: 101 } })).toEqual(["rule.noise.values"]);
  });

  it("refuses every value that is no number, by its place in the input", () => {
    expect(
      pathsOf(
        [
          { a: "x", b: 1 },
          { a: 1, b: Number.NaN },
        ],
        rule,
      ),
    ).toEqual(["items.0.a", "items.1.b"]);
  });
});
