import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divideRanking } from "../../../src/ranking/cut/divide-ranking.ts";
import { rankBy } from "../../../src/ranking/rank/rank-by.ts";

const divided = (values: readonly number[], groups?: number) =>
  divideRanking(rankBy(values, { value: (each) => each }), groups).rows.map((row) => [
    row.item,
    row.group,
    row.percentile.toString(),
  ]);

describe("divideRanking", () => {
  it("makes quartiles unless told, and percentiles with equals counted half", () => {
    expect(divided([40, 30, 20, 10])).toEqual([
      [40, 1, "87.5"],
      [30, 2, "62.5"],
      [20, 3, "37.5"],
      [10, 4, "12.5"],
    ]);
    expect(divided([40, 20, 20, 10], 2)).toEqual([
      [40, 1, "87.5"],
      [20, 2, "50"],
      [20, 2, "50"],
      [10, 2, "12.5"],
    ]);
  });

  it("puts all equals in the middle, and nobody nowhere", () => {
    expect(divided([5, 5, 5])).toEqual([
      [5, 3, "50"],
      [5, 3, "50"],
      [5, 3, "50"],
    ]);
    expect(divided([])).toEqual([]);
    expect(divided([7])).toEqual([[7, 3, "50"]]);
  });

  it("hands out a percentile that does not terminate with 40 digits", () => {
    expect(divided([3, 2, 1])[0]?.[2]).toBe(`83.${"3".repeat(38)}`);
  });

  it("refuses no groups, and what is no ranking", () => {
    expect(() => divideRanking([] as never, 0)).toThrow(/ranking[\s\S]*groups/);
  });

  it("says what it is", () => {
    expect(divideRanking(rankBy([1], { value: (each) => each }))).toMatchObject({ kind: "divided-ranking", groups: 4 });
  });

  describe("properties", () => {
    it("never parts equals, never puts a better one behind, and keeps groups of distinct items within one of each other", () => {
      const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 });
      fc.assert(
        fc.property(values, fc.integer({ min: 1, max: 6 }), (list, groups) => {
          const rows = divided(list, groups);
          for (const [value, group] of rows)
            for (const [other, next] of rows)
              if (Number(value) >= Number(other)) expect(Number(group)).toBeLessThanOrEqual(Number(next));
          expect(rows.every(([, group]) => Number(group) >= 1 && Number(group) <= groups)).toBe(true);
          const distinct = divided([...new Set(list)], groups);
          const sizes = Array.from(
            { length: groups },
            (_, i) => distinct.filter(([, group]) => group === i + 1).length,
          );
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        }),
        { numRuns: 200 },
      );
    });
  });
});
