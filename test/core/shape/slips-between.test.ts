import fc from "fast-check";
import { expect, it } from "vitest";
import { slipsBetween } from "../../../src/core/index.ts";

/** By the textbook: the whole table of beginnings. */
function naive(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, swaps ? at(i - 2, j - 2) + 1 : changed);
      (table[i] as number[])[j] = least;
    }
  return at(a.length, b.length);
}

it("counts letters added, left out, changed and swapped", () => {
  expect(slipsBetween("target", "targt", 2)).toBe(1);
  expect(slipsBetween("target", "tagret", 2)).toBe(1);
  expect(slipsBetween("target", "tarrgat", 2)).toBe(2);
  expect(slipsBetween("", "abc", 5)).toBe(3);
});

it("tells what is too far apart as one more than the most", () => {
  expect(slipsBetween("target", "realisasi", 2)).toBe(3);
  expect(slipsBetween("abc", "abcdef", 2)).toBe(3);
});

it("counts what the whole table counts, up to the most", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });
  fc.assert(
    fc.property(text, text, fc.integer({ min: 0, max: 5 }), (a, b, most) => {
      const right = naive(a, b);
      expect(slipsBetween(a, b, most)).toBe(Math.min(right, most + 1));
    }),
    { numRuns: 2000 },
  );
});
