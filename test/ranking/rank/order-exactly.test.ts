import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Exact } from "../../../src/number/index.ts";
import { divide, readExact } from "../../../src/number/index.ts";
import { type Direction, directionOf, orderExactly } from "../../../src/ranking/rank/order-exactly.ts";

const exact = (text: string): Exact => readExact(text, [], []) as Exact;

/** The groups of positions, as arrays. */
function groups(values: readonly Exact[], direction: Direction): number[][] {
  const { order, ends } = orderExactly(values, direction);
  return ends.map((end, i) => Array.from(order.subarray(ends[i - 1] ?? 0, end)));
}

describe("orderExactly", () => {
  it("groups equal values, in the order of the input", () => {
    const values = ["2", "1", "2.0", "3", "1.00"].map(exact);
    expect(groups(values, 1)).toEqual([[1, 4], [0, 2], [3]]);
    expect(groups(values, -1)).toEqual([[3], [0, 2], [1, 4]]);
  });

  it("parts what a double cannot tell apart", () => {
    const values = ["0.30000000000000000002", "0.3", "0.30000000000000000001", "0.3"].map(exact);
    expect(groups(values, 1)).toEqual([[1, 3], [2], [0]]);
    expect(groups(values, -1)).toEqual([[0], [2], [1, 3]]);
  });

  it("joins what a double would part: a third of three is one", () => {
    const third = divide(exact("1"), exact("3"));
    const sameThird = divide(exact("123456789012345678901234567890"), exact("370370367037037036703703703670"));
    expect(groups([third, sameThird], 1)).toEqual([[0, 1]]);
  });

  it("joins them however large they are", () => {
    const one = divide(exact("1e12"), exact("3"));
    const double = 1e12 / 3;
    const same = divide(exact("123456789012345678901234567890e12"), exact("370370367037037036703703703670"));
    expect(groups([one, same, exact(`${double}`), one], -1)).toEqual([[0, 1, 3], [2]]);
  });

  it("orders beyond the range of doubles, and below it", () => {
    expect(groups(["2e400", "1e400", "-1e400", "1"].map(exact), 1)).toEqual([[2], [3], [1], [0]]);
    expect(groups(["2e-400", "1e-400", "0", "-1e-400"].map(exact), 1)).toEqual([[3], [2], [1], [0]]);
  });

  it("has no group where there is no value", () => {
    expect(groups([], 1)).toEqual([]);
  });

  it("puts the highest first unless told", () => {
    expect([directionOf(undefined), directionOf("descending"), directionOf("ascending")]).toEqual([-1, -1, 1]);
  });

  describe("properties", () => {
    // Neighbours that differ from the 17th digit on, so that keys collide.
    const near = fc.tuple(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -3, max: 3 }));
    it("agrees with a sort of bigints", () => {
      fc.assert(
        fc.property(fc.array(near, { maxLength: 30 }), fc.constantFrom<Direction>(1, -1), (pairs, direction) => {
          const counts = pairs.map(([whole, rest]) => BigInt(whole) * 10n ** 20n + BigInt(rest));
          const values = counts.map((count) => exact(`${count}e-20`));
          const wanted = [...new Set(counts)].sort((a, b) => (a < b ? -direction : direction));
          const positions = wanted.map((count) => counts.flatMap((each, i) => (each === count ? [i] : [])));
          expect(groups(values, direction)).toEqual(positions);
        }),
        { numRuns: 200 },
      );
    });
  });
});
