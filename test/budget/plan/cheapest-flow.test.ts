import fc from "fast-check";
import { expect, it } from "vitest";
import { cheapestFlow, type Way } from "../../../src/budget/plan/cheapest-flow.ts";

it("goes the cheap way first, and back on it where that is cheaper for all", () => {
  const way = (from: number, to: number, cost: bigint): Way => ({ from, to, most: 1, cost });
  // From 0 over 1 or 2 to 3: alone the cheapest goes 0–1–2–3 for 3; two must go 0–1–3 and 0–2–3.
  const ways = [way(0, 1, 1n), way(0, 2, 5n), way(1, 2, 1n), way(1, 3, 5n), way(2, 3, 1n)];
  expect(cheapestFlow(ways, 4, 1)).toEqual([1, 0, 1, 0, 1]);
  expect(cheapestFlow(ways, 4, 2)).toEqual([1, 1, 0, 1, 1]);
  expect(cheapestFlow(ways, 4, 3)).toEqual([1, 1, 0, 1, 1]);
});

it("tells costs apart that doubles cannot", () => {
  const way = (cost: bigint): Way => ({ from: 0, to: 1, most: 1, cost });
  const largest = 2n ** 53n;
  // 2^53 + 1 is no double: it would be as much as 2^53, and the first of the two would be gone.
  expect(cheapestFlow([way(largest + 1n), way(largest)], 2, 1)).toEqual([0, 1]);
  expect(cheapestFlow([way(-largest), way(-largest - 1n)], 2, 1)).toEqual([0, 1]);
  expect(cheapestFlow([way(largest + 1n), way(largest), way(largest * 2n)], 2, 2)).toEqual([1, 1, 0]);
  expect(cheapestFlow([way(1n), way(-largest), way(-largest - 1n)], 2, 1)).toEqual([0, 0, 1]);
});

it("goes the same ways whether the costs fit into doubles or not", () => {
  const table = fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(table, fc.nat({ max: 8 }), (rows, amount) => {
      const end = rows.length + 4;
      const ways = (scale: bigint): Way[] => [
        ...rows.map((_, i) => ({ from: 0, to: i + 1, most: 2, cost: 0n })),
        ...rows.flatMap((row, i) =>
          row.map((cost, j) => ({ from: i + 1, to: rows.length + 1 + j, most: 1, cost: BigInt(cost) * scale })),
        ),
        ...[0, 1, 2].map((j) => ({ from: rows.length + 1 + j, to: end, most: 2, cost: 0n })),
      ];
      expect(cheapestFlow(ways(1n), end + 1, amount)).toEqual(cheapestFlow(ways(10n ** 20n), end + 1, amount));
    }),
    { numRuns: 300 },
  );
});
