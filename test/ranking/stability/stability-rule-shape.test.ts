import { describe, expect, it } from "vitest";
import { parse } from "../../../src/core/index.ts";
import { rankStability } from "../../../src/ranking/stability/rank-stability.ts";
import { type StabilityRule, stabilityRuleShape } from "../../../src/ranking/stability/stability-rule-shape.ts";
import { jsonSchemaOf } from "../../../src/schema/index.ts";
import { refusal } from "../../support/refusal.ts";

type Item = Readonly<Record<string, number>>;

const rule: StabilityRule<Item> = {
  components: [
    { key: "a", value: (item) => item["a"] },
    { key: "b", value: (item) => item["b"] },
  ],
  weights: { a: "0.5", b: 2 },
  noise: 5,
  runs: 10,
  seed: 1,
};

/** What the function and the parser say: the same, but for the name of the argument. */
function problemsOf(given: unknown): string[] {
  const problems = refusal(() => rankStability([], given as StabilityRule<Item>));
  const parsed = refusal(() => parse(stabilityRuleShape, given));
  expect(parsed).toEqual(problems.map((each) => each.replace(/ rule\.?/, " ").trim()));
  return problems;
}

describe("stabilityRuleShape", () => {
  it("takes one noise for both, or each apart, and none for the one not named", () => {
    const noiseOf = (noise: StabilityRule<Item>["noise"]) => {
      const { weights, values } = rankStability([], { ...rule, noise }).noise;
      return [weights, values].map(String);
    };
    expect(noiseOf("2.5")).toEqual(["2.5", "2.5"]);
    expect(noiseOf({ weights: 10 })).toEqual(["10", "0"]);
    expect(noiseOf({ values: 3 })).toEqual(["0", "3"]);
  });

  it("is told to others as a number or an object", () => {
    expect(jsonSchemaOf(stabilityRuleShape)).toMatchObject({
      properties: { noise: { anyOf: [expect.anything(), expect.objectContaining({ type: "object" })] } },
    });
  });

  it("refuses a rule with everything that is wrong with it", () => {
    expect(
      problemsOf({
        components: [
          { key: "a", value: 1 },
          { key: "a", value: () => 1 },
          { key: "", value: () => 1 },
        ],
        weights: { a: -1, z: 1 },
        noise: { weights: 101, values: "x" },
        runs: 0,
        seed: -1,
        places: 0,
        order: "up",
        doubt: -5,
      }),
    ).toEqual([
      "invalid-input rule.components[0].value",
      "invalid-input rule.components[2].key",
      "out-of-range rule.weights.a",
      "out-of-range rule.noise.weights",
      "invalid-number rule.noise.values",
      "invalid-input rule.runs",
      "invalid-input rule.seed",
      "invalid-input rule.places",
      "out-of-range rule.doubt",
      "invalid-input rule.order",
    ]);
    expect(problemsOf(null)).toEqual(["invalid-input rule"]);
  });

  it("refuses components and weights that do not fit each other", () => {
    const twice = [...rule.components, ...rule.components.slice(0, 1)];
    expect(problemsOf({ ...rule, components: twice })).toEqual(["invalid-input rule.components[2].key"]);
    expect(problemsOf({ ...rule, components: [], weights: {} })).toEqual(["invalid-input rule.components"]);
    expect(problemsOf({ ...rule, components: "all" })).toEqual(["invalid-input rule.components"]);
    expect(problemsOf({ ...rule, components: [...rule.components, 4] })).toEqual(["invalid-input rule.components[2]"]);
    expect(problemsOf({ ...rule, weights: { a: 0, b: "0.0" } })).toEqual(["out-of-range rule.weights"]);
    expect(problemsOf({ ...rule, weights: { a: 0, b: 1 } })).toEqual([]);
    expect(problemsOf({ ...rule, weights: { a: 1 } })).toEqual(["invalid-number rule.weights.b"]);
    expect(problemsOf({ ...rule, weights: {} })).toEqual([
      "invalid-number rule.weights.a",
      "invalid-number rule.weights.b",
    ]);
    expect(problemsOf({ ...rule, weights: { a: 1, b: 1, z: 1 } })).toEqual(["unknown-component rule.weights.z"]);
  });

  it("refuses a noise that is none", () => {
    expect(problemsOf({ ...rule, noise: null })).toEqual(["invalid-number rule.noise"]);
    expect(problemsOf({ ...rule, noise: 101 })).toEqual(["out-of-range rule.noise"]);
    expect(problemsOf({ ...rule, noise: { values: 101 } })).toEqual(["out-of-range rule.noise.values"]);
    expect(problemsOf({ ...rule, noise: [] })).toEqual(["invalid-input rule.noise"]);
  });

  it("refuses a misspelt key", () => {
    expect(problemsOf({ ...rule, noise: { weight: 5 } })).toEqual(["invalid-input rule.noise.weight"]);
    expect(problemsOf({ ...rule, place: 3 })).toEqual(["invalid-input rule.place"]);
    const components = rule.components.map((each) => ({ ...each, label: "x" }));
    expect(problemsOf({ ...rule, components })).toEqual([
      "invalid-input rule.components[0].label",
      "invalid-input rule.components[1].label",
    ]);
  });
});
