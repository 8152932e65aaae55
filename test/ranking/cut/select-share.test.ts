import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { selectShare } from "../../../src/ranking/cut/select-share.ts";
import { rankBy } from "../../../src/ranking/rank/rank-by.ts";
import type { Ranking } from "../../../src/ranking/rank/ranking-shape.ts";

const lowest = (values: readonly (number | null)[]): Ranking<number | null> =>
  rankBy(values, { value: (each) => each, order: "ascending" });
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

describe("selectShare", () => {
  it("selects the lowest tenth, rounded down unless told", () => {
    const tenth = selectShare(lowest(upTo(29)), 10);
    expect(tenth.selected.map((row) => row.item)).toEqual([1, 2]);
    expect([tenth.places, tenth.unroundedPlaces.toString(), tenth.share.toString()]).toEqual([2, "2.9", "10"]);
    expect(tenth.rounding).toEqual({ decimals: 0, mode: "floor" });
    expect(selectShare(lowest(upTo(29)), 10, { rounding: "half-up" }).places).toBe(3);
    expect(selectShare(lowest(upTo(3)), "33.4", { rounding: "ceiling" }).places).toBe(2);
  });

  it("does not count who has no value", () => {
    expect(selectShare(lowest([...upTo(10), null, null]), 50).places).toBe(5);
  });

  it("reports a tie across the cut, or does what it is told", () => {
    const half = selectShare(lowest([1, 2, 2, 4]), 50);
    expect([half.selected.length, half.contested.length, half.open]).toEqual([1, 2, 1]);
    expect(selectShare(lowest([1, 2, 2, 4]), 50, { onTie: "include" }).selected).toHaveLength(3);
  });

  it("refuses with every problem", () => {
    const problems = (path: string[]) => expect.objectContaining({ path });
    const wrong = { ...lowest([1]), rows: undefined };
    expect(() => selectShare(wrong as never, 101, { rounding: "odd" as never, onTie: "no" as never })).toThrow(
      expect.objectContaining({
        details: {
          problems: [["ranking", "rows"], ["share"], ["options", "rounding"], ["options", "onTie"]].map(problems),
        },
      }),
    );
    expect(() => selectShare(lowest([1]), -1)).toThrow(/out-of-range/);
    expect(() => selectShare(lowest([1]), 10, null as never)).toThrow(/invalid-input at options/);
    expect(() => selectShare(lowest([1]), "tenth")).toThrow(/invalid-number/);
    expect(() => selectShare(lowest([1]), 10, { round: "floor" } as never)).toThrow(/invalid-input at options\.round/);
  });

  describe("properties", () => {
    it("selects nobody for 0 and everybody for 100 percent, and never fewer for more", () => {
      const percent = fc.integer({ min: 0, max: 100 });
      fc.assert(
        fc.property(fc.array(fc.nat(5), { maxLength: 12 }), percent, percent, (values, a, b) => {
          const ranking = lowest(values);
          expect(selectShare(ranking, 0).selected).toEqual([]);
          expect(selectShare(ranking, 100).selected).toEqual(ranking.rows);
          const [less, more] = [Math.min(a, b), Math.max(a, b)].map(
            (share) => selectShare(ranking, share).selected.length,
          );
          expect(less).toBeLessThanOrEqual(Number(more));
        }),
        { numRuns: 100 },
      );
    });
  });
});
