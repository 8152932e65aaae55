import { describe, expect, it } from "vitest";
import { readAll } from "../../../src/core/index.ts";
import { exactToDecimal } from "../../../src/number/index.ts";
import { readStability } from "../../../src/ranking/stability/read-stability.ts";
import {
  type StabilityComponent,
  type StabilityRule,
  stabilityRuleShape,
} from "../../../src/ranking/stability/stability-rule-shape.ts";
import { refusal } from "../../support/refusal.ts";

interface Item {
  readonly a: number | string | null;
  readonly b?: number;
}

const rule: StabilityRule<Item> = {
  components: [
    { key: "a", value: (item) => item.a },
    { key: "b", value: (item) => item.b },
  ],
  weights: { b: 2, a: "0.5" },
  noise: 5,
  runs: 10,
  seed: 1,
};
const read = (items: readonly Item[]) => readStability(items, readAll([stabilityRuleShape, rule])[0]);

describe("readStability", () => {
  it("reads values by item and component, and lists apart who lacks one", () => {
    const items = [{ a: 1, b: 2 }, { a: null, b: 3 }, { a: "0.5" }, { a: 4, b: 0 }];
    const { values, unranked, keys, weights, ...rest } = read(items);
    expect(rest.items).toEqual([items[0], items[3]]);
    expect(values.map((row) => row.map((value) => exactToDecimal(value).toString()))).toEqual([
      ["1", "2"],
      ["4", "0"],
    ]);
    expect(unranked).toEqual([
      { item: items[1], reason: "no-value" },
      { item: items[2], reason: "no-value" },
    ]);
    expect(keys).toEqual(["a", "b"]);
    expect(weights.map((weight) => exactToDecimal(weight).toString())).toEqual(["0.5", "2"]);
  });

  it("tells of who lacks several the reason of the first", () => {
    const lacking = { status: "not-computable", reason: "zero-budget", message: { id: "-", en: "-" }, missing: [] };
    const { unranked } = read([{ a: lacking as never }]);
    expect(unranked.map(({ reason }) => reason)).toEqual(["zero-budget"]);
  });

  it("turns the sign of what counts the other way round, and refuses what is none with all the others", () => {
    const [a, b] = rule.components as [StabilityComponent<Item>, StabilityComponent<Item>];
    const costs = readAll([stabilityRuleShape, { ...rule, components: [a, { ...b, order: "ascending" }] }])[0];
    const { values } = readStability([{ a: 1, b: 2 }], costs);
    expect(values.map((row) => row.map((value) => `${exactToDecimal(value)}`))).toEqual([["1", "-2"]]);
    const wrong = [
      { a: 1, b: "x" as never },
      { a: "y", b: 3 },
    ];
    expect(refusal(() => readStability(wrong, costs))).toEqual([
      "invalid-number items[0].b",
      "invalid-number items[1].a",
    ]);
  });

  it("refuses every value that is no number, by its place in the input", () => {
    expect(
      refusal(() =>
        read([
          { a: "x", b: 1 },
          { a: 1, b: Number.NaN },
        ]),
      ),
    ).toEqual(["invalid-number items[0].a", "invalid-number items[1].b"]);
  });
});
