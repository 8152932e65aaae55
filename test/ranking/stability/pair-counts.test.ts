import fc from "fast-check";
import { expect, it } from "vitest";
import { pairCounts } from "../../../src/ranking/stability/pair-counts.ts";

it("tells every pair with its count, in order, and may go on counting", () => {
  const counts = pairCounts(5);
  for (const [above, below] of [
    [2, 3],
    [0, 4],
    [2, 3],
    [0, 1],
  ] as const)
    counts.add(above, below);
  expect([...counts.counted()]).toEqual([
    [0, 1, 1],
    [0, 4, 1],
    [2, 3, 2],
  ]);
  counts.add(0, 1);
  expect([...counts.counted()][0]).toEqual([0, 1, 2]);
});

it("counts as a map does, beyond the room that it begins with", () => {
  const pair = fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 }));
  fc.assert(
    fc.property(fc.array(pair, { minLength: 2000, maxLength: 3000 }), (pairs) => {
      const counts = pairCounts(31);
      const right = new Map<string, number>();
      for (const [a, b] of pairs) {
        counts.add(a, b);
        right.set(`${a} ${b}`, (right.get(`${a} ${b}`) ?? 0) + 1);
      }
      expect(new Map([...counts.counted()].map(([a, b, count]) => [`${a} ${b}`, count]))).toEqual(right);
    }),
    { numRuns: 10 },
  );
});
