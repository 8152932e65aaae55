import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { greatestCommonDivisor } from "../../../src/number/exact/greatest-common-divisor.ts";
import { wholes } from "../../support/figures.ts";

describe("greatestCommonDivisor", () => {
  it.each([
    [12n, 18n, 6n],
    [18n, 12n, 6n],
    [7n, 5n, 1n],
    [0n, 5n, 5n],
    [5n, 0n, 5n],
    [6n * 10n ** 30n, 15n * 10n ** 30n, 3n * 10n ** 30n],
    [10n ** 40n, 15n, 5n],
    [2n ** 53n * 3n, 2n ** 53n, 2n ** 53n],
  ])("of %s and %s is %s", (a, b, divisor) => {
    expect(greatestCommonDivisor(a, b)).toBe(divisor);
  });
});

describe("properties", () => {
  const sizes = wholes.map((whole) => (whole < 0n ? -whole : whole));

  it("divides both, and leaves nothing in common", () => {
    fc.assert(
      fc.property(sizes, sizes, sizes, (a, b, factor) => {
        fc.pre((a !== 0n || b !== 0n) && factor !== 0n);
        const divisor = greatestCommonDivisor(a * factor, b * factor);
        expect([(a * factor) % divisor, (b * factor) % divisor, divisor % factor]).toEqual([0n, 0n, 0n]);
        expect(greatestCommonDivisor((a * factor) / divisor, (b * factor) / divisor)).toBe(1n);
      }),
    );
  });
});
