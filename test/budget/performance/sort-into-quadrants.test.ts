import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BudgetQuadrantRule, sortIntoQuadrants } from "../../../src/budget/performance/sort-into-quadrants.ts";
import { refusal } from "../refusal.ts";

interface Item {
  readonly id: string;
  readonly achievement: number | string | null;
  readonly absorption: number | string | null;
}

const rule: BudgetQuadrantRule<Item> = {
  achievement: ({ achievement }) => achievement,
  absorption: ({ absorption }) => absorption,
  highAchievement: 90,
  highAbsorption: "80",
};

describe("sortIntoQuadrants", () => {
  it("counts the bounds as high, and lists apart who cannot be judged", () => {
    const items: Item[] = [
      { id: "a", achievement: 90, absorption: 80 },
      { id: "b", achievement: "90.01", absorption: "79.99" },
      { id: "c", achievement: "89.99", absorption: 100 },
      { id: "d", achievement: 0, absorption: 0 },
      { id: "e", achievement: 100, absorption: null },
      { id: "f", achievement: null, absorption: null },
    ];
    const { quadrants, unranked: unjudged } = sortIntoQuadrants(items, rule);
    expect(Object.values(quadrants).map((list) => list.map(({ id }) => id))).toEqual([["a"], ["b"], ["c"], ["d"]]);
    expect(unjudged.map(({ item, reasons }) => [item.id, ...reasons])).toEqual([
      ["e", "no-absorption"],
      ["f", "no-achievement", "no-absorption"],
    ]);
  });

  it("tells of every item where it stands, in the order of the input", () => {
    const items: Item[] = [
      { id: "a", achievement: "90.50", absorption: 1 },
      { id: "b", achievement: null, absorption: "7.50" },
    ];
    const [a, b] = items;
    const sorted = sortIntoQuadrants(items, rule);
    expect(JSON.parse(JSON.stringify(sorted))).toEqual({
      kind: "budget-quadrants",
      highAchievement: "90",
      highAbsorption: "80",
      rows: [
        { item: a, achievement: "90.5", absorption: "1", quadrant: "high-achievement-low-absorption" },
        { item: b, achievement: null, absorption: "7.5", quadrant: null },
      ],
      quadrants: {
        "high-achievement-high-absorption": [],
        "high-achievement-low-absorption": [a],
        "low-achievement-high-absorption": [],
        "low-achievement-low-absorption": [],
      },
      unranked: [{ item: b, reasons: ["no-achievement"] }],
    });
  });

  it("refuses every fault at once", () => {
    const items: Item[] = [{ id: "a", achievement: "x", absorption: undefined as never }];
    expect(refusal(() => sortIntoQuadrants(items, rule))).toEqual([
      "invalid-number items[0].achievement",
      "invalid-number items[0].absorption",
    ]);
    expect(
      refusal(() => sortIntoQuadrants(items, { ...rule, highAchievement: "high", highabsorption: 1 } as never)),
    ).toEqual(["invalid-input rule.highabsorption", "invalid-number rule.highAchievement"]);
    expect(refusal(() => sortIntoQuadrants(1 as never, { highAchievement: 1, highAbsorption: 1 } as never))).toEqual([
      "invalid-input rule.achievement",
      "invalid-input rule.absorption",
      "invalid-input items",
    ]);
    expect(refusal(() => sortIntoQuadrants([], null as never))).toEqual(["invalid-input rule"]);
  });

  it("leaves items alone, and freezes its lists", () => {
    const item: Item = { id: "a", achievement: 1, absorption: 1 };
    const { quadrants } = sortIntoQuadrants(new Set([item]), rule);
    expect(quadrants["low-achievement-low-absorption"][0]).toBe(item);
    expect(Object.isFrozen(item)).toBe(false);
    expect(Object.isFrozen(quadrants["low-achievement-low-absorption"])).toBe(true);
  });
});

describe("properties", () => {
  it("puts every item into exactly one list", () => {
    const percent = fc.option(fc.nat(120), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.record({ id: fc.string(), achievement: percent, absorption: percent })), (items) => {
        const { quadrants, unranked: unjudged } = sortIntoQuadrants(items, rule);
        const all = [...Object.values(quadrants).flat(), ...unjudged.map(({ item }) => item)];
        expect(new Set(all).size).toBe(items.length);
        expect(all).toHaveLength(items.length);
      }),
    );
  });
});
