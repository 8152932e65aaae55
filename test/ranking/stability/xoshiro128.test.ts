import { describe, expect, it } from "vitest";
import { drawWithin, seededStream, xoshiro128 } from "../../../src/ranking/stability/xoshiro128.ts";

const take = (count: number, next: () => number): number[] => Array.from({ length: count }, next);

/** The same generator in bigints, written down from the authors' description: nothing can overflow or turn negative. */
function inBigints(seed: number): () => number {
  const mask = 0xffff_ffffn;
  const rotate = (x: bigint, k: bigint) => ((x << k) | (x >> (32n - k))) & mask;
  const finish = (word: bigint) => {
    let z = word & mask;
    z = ((z ^ (z >> 16n)) * 0x85ebca6bn) & mask;
    z = ((z ^ (z >> 13n)) * 0xc2b2ae35n) & mask;
    return z ^ (z >> 16n);
  };
  const s = [1n, 2n, 3n, 4n].map((i) => finish(BigInt(seed) + i * 0x9e3779b9n)) as [bigint, bigint, bigint, bigint];
  return () => {
    const result = (rotate((s[1] * 5n) & mask, 7n) * 9n) & mask;
    const t = (s[1] << 9n) & mask;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = rotate(s[3], 11n);
    return Number(result);
  };
}

describe("xoshiro128", () => {
  it("gives the numbers of the authors' implementation", () => {
    // xoshiro128starstar.c 1.1 from the state 1, 2, 3, 4, as the reference test of the Rust crate rand_xoshiro has them.
    expect(take(10, xoshiro128([1, 2, 3, 4]))).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });
});

describe("seededStream", () => {
  it.each([0, 1, 42, 2023, 0xffff_ffff])("gives the same numbers as bigints do, from seed %i", (seed) => {
    expect(take(50, seededStream(seed))).toEqual(take(50, inBigints(seed)));
  });
});

describe("drawWithin", () => {
  it("draws every whole number of the range about as often, and no other", () => {
    const next = seededStream(7);
    const counts = new Map<number, number>();
    for (let i = 0; i < 7000; i++) {
      const drawn = drawWithin(3, next);
      counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
    }
    expect([...counts.keys()].sort((a, b) => a - b)).toEqual([-3, -2, -1, 0, 1, 2, 3]);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it("throws away what would favour some", () => {
    // 2^32 is 5 · 858,993,459 + 1: the highest number would make −2 likelier than the others.
    const given = [0xffff_ffff, 3];
    expect(drawWithin(2, () => given.shift() as number)).toBe(1);
  });
});
