import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byLongDivision } from "../../../src/number/decimal/long-division.ts";
import { rememberedFraction } from "../../../src/number/decimal/remembered-fraction.ts";
import { speltOut } from "../../../src/number/decimal/spelt-out.ts";
import type { Exact } from "../../../src/number/index.ts";

/** The same in every field, and what is remembered too. */
function isSame(value: Exact): boolean {
  const [quick, general] = [byLongDivision(value), speltOut(value)];
  return (
    quick !== undefined &&
    isDeepStrictEqual(quick, general) &&
    rememberedFraction(quick) === rememberedFraction(general)
  );
}

describe("byLongDivision", () => {
  it.each([
    ["a third", 1, 3, `0.${"3".repeat(40)}`],
    ["two thirds, rounded up", -2, 3, `-0.${"6".repeat(39)}7`],
    ["a word of zeros behind the point", 1, 30_000_000, `0.0000000${"3".repeat(40)}`],
    ["one less than a word", 9_999_999, 1, "9999999"],
    ["three words before the point", 9_007_199_254_740_991, 1, "9007199254740991"],
    ["nines before the digits", 899_999_999, 900_000_000, `0.99999999${"8".repeat(31)}9`],
  ])("writes %s", (_what, n, d, text) => {
    expect(byLongDivision({ n, d })?.toFixed()).toBe(text);
  });

  it("leaves what is too large for a double to the general way", () => {
    expect(byLongDivision({ n: 1, d: 900_000_000_000 })).toBeDefined();
    expect(byLongDivision({ n: 1, d: 900_000_000_001 })).toBeUndefined();
    expect(byLongDivision({ n: 1n, d: 3n })).toBeUndefined();
  });

  it("agrees with the general way on powers of 2, 5 and 10 and their neighbours", () => {
    const near = [2, 5, 10].flatMap((base) =>
      Array.from({ length: 40 }, (_, k) => base ** k).flatMap((power) => [power - 1, power, power + 1]),
    );
    const tops = near.filter((n) => Number.isSafeInteger(n));
    const bottoms = near.filter((d) => d >= 1 && d <= 900_000_000_000);
    const wrong = tops.flatMap((n) => bottoms.filter((d) => !isSame({ n, d })).map((d) => `${n}/${d}`));
    expect(wrong).toEqual([]);
  });
});

describe("properties", () => {
  const sizes = [10, 1e3, 1e7, 9e8, 9e11];
  const top = fc.oneof(fc.maxSafeInteger(), ...sizes.map((max) => fc.integer({ min: -max, max })));
  const bottom = fc.oneof(...sizes.map((max) => fc.integer({ min: 1, max })));

  it("gives what the general way gives, digit by digit and field by field", () => {
    fc.assert(
      fc.property(top, bottom, (n, d) => isSame({ n: n + 0, d })),
      { numRuns: 3000 },
    );
  });
});
