import { describe, expect, it } from "vitest";
import { readAll } from "../../../src/core/index.ts";
import { exactToDecimal } from "../../../src/number/index.ts";
import { readStability } from "../../../src/ranking/stability/read-stability.ts";
import { type StabilityRule, stabilityRuleShape } from "../../../src/ranking/stability/stability-rule-shape.ts";
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
    expect(unranked.map(({ item }) => item)).toEqual([items[1], items[2]]);
    expect(keys).toEqual(["a", "b"]);
    expect(weights.map((weight) => exactToDecimal(weight).toString())).toEqual(["0.5", "2"]);
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
