import { defineRegulation, permenpanrb88of2021 } from "sakip";
import { describe, expect, it } from "vitest";
import { faultsAfter, type Loose } from "../../../support/regulations.ts";

describe("the laws of components", () => {
  it.each<[string, (input: Loose) => void, string[]]>([
    ["grades that fall with the points", (r) => (r.scale.better = "lower"), ["invalid-regulation scale.better"]],
    ["no components", (r) => delete r.components, ["invalid-input components"]],
    ["a component that is none", (r) => (r.components[1] = null), ["invalid-input components.1"]],
    ["a component twice", (r) => (r.components[1].key = "paper"), ["duplicate-key components.1.key"]],
    ["a component without parts", (r) => (r.components[1].parts = []), ["invalid-regulation components.1.parts"]],
    ["parts that are no list", (r) => delete r.components[1].parts, ["invalid-input components.1.parts"]],
    ["a part that is none", (r) => (r.components[1].parts[0] = 3), ["invalid-input components.1.parts.0"]],
    ["a part twice", (r) => (r.components[0].parts[1].key = "averaged"), ["duplicate-key components.0.parts.1.key"]],
    [
      "an unknown method",
      (r) => (r.components[1].parts[0].method = "x"),
      ["invalid-input components.1.parts.0.method"],
    ],
    [
      "an unknown answer scale",
      (r) => (r.components[1].parts[0].answers = "x"),
      ["invalid-input components.1.parts.0.answers"],
    ],
    [
      "items that are no list",
      (r) => delete r.components[1].parts[0].items,
      ["invalid-input components.1.parts.0.items"],
    ],
    [
      "a mean of nothing",
      (r) => (r.components[0].parts[0].items = []),
      ["invalid-regulation components.0.parts.0.items"],
    ],
    [
      "an item that is none",
      (r) => (r.components[0].parts[0].items[0] = null),
      ["invalid-input components.0.parts.0.items.0"],
    ],
    [
      "an item twice",
      (r) => (r.components[0].parts[0].items[1].key = "1"),
      ["duplicate-key components.0.parts.0.items.1.key"],
    ],
    [
      "an item without a code",
      (r) => delete r.components[0].parts[0].items[1].code,
      ["invalid-input components.0.parts.0.items.1.code"],
    ],
    [
      "an item with an unknown answer scale",
      (r) => (r.components[0].parts[0].items[0].answers = "x"),
      ["invalid-input components.0.parts.0.items.0.answers"],
    ],
    [
      "a weight in a mean",
      (r) => (r.components[0].parts[0].items[0].weight = 1),
      ["invalid-regulation components.0.parts.0.items.0.weight"],
    ],
    [
      "no weight in a sum",
      (r) => delete r.components[0].parts[1].items[0].weight,
      ["invalid-number components.0.parts.1.items.0.weight"],
    ],
    [
      "a weight of 0",
      (r) => (r.components[0].parts[1].items[0].weight = 0),
      ["invalid-regulation components.0.parts.1.items.0.weight"],
    ],
    [
      "a source of a part that is none",
      (r) => (r.components[0].parts[0].source = {}),
      ["invalid-input components.0.parts.0.source.title", "invalid-input components.0.parts.0.source.status"],
    ],
    ["grades that end above the weights", (r) => (r.scale.bands[0].upTo = "11"), ["weight-sum components"]],
    ["grades without an end", (r) => delete r.scale.bands[0].upTo, ["invalid-regulation scale.bands"]],
    [
      "grades that leave out 0",
      (r) => {
        delete r.scale.bands[1].from;
        r.scale.bands[1].above = "0";
      },
      ["invalid-regulation scale.bands"],
    ],
  ])("finds %s", (_what, change, faults) => {
    expect(faultsAfter(change)).toEqual(expect.arrayContaining(faults));
    expect(faultsAfter(change)[0]).toBe(faults[0]);
  });

  it("holds weights to their parent exactly, at every level, and names them all", () => {
    const faults = faultsAfter((r) => {
      r.components[0].weight = "7.0000000001";
      r.components[0].parts[1].items[1].weight = "1.1";
    });
    expect(faults).toEqual([
      "weight-sum components.0.parts.1.items",
      "weight-sum components.0.parts",
      "weight-sum components",
    ]);
  });

  it("lets an incomplete regulation be silent about parts and items", () => {
    expect(
      faultsAfter((r) => {
        r.completeness = "incomplete";
        r.components[0].parts[0].items = [];
        r.components[1].parts = [];
      }),
    ).toEqual([]);
  });

  it("refuses the weights of 12/2015 under the grades of 88/2021 when one is mistyped", () => {
    const components = permenpanrb88of2021.components.map((each) =>
      each.key === "reporting" ? { ...each, weight: "16" } : each,
    );
    expect(() => defineRegulation({ ...permenpanrb88of2021, components })).toThrow(
      /^2 problems\n- weight-sum at components\[2\]\.parts: .* up to exactly 16: they add up to 15\n- weight-sum at components: .* to 101/,
    );
  });
});
