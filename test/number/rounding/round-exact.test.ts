import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Exact } from "../../../src/number/exact/exact.ts";
import { roundExact } from "../../../src/number/rounding/round-exact.ts";
import type { RoundingMode } from "../../../src/number/rounding/rounding-shape.ts";
import { asRational, exactOf, exacts, roundingModes } from "../../support/figures.ts";
import { powerOfTen, rational, roundedTo } from "../../support/rational.ts";

const rounded = (n: number | bigint, d: number | bigint, decimals: number, mode: RoundingMode) =>
  asRational(roundExact({ n, d } as Exact, { decimals, mode }));

describe("roundExact", () => {
  it.each<[RoundingMode, bigint, bigint, bigint, bigint]>([
    // 2.5, −2.5, 3.5, and 2.4
    ["half-up", 3n, -3n, 4n, 2n],
    ["half-even", 2n, -2n, 4n, 2n],
    ["down", 2n, -2n, 3n, 2n],
    ["up", 3n, -3n, 4n, 3n],
    ["floor", 2n, -3n, 3n, 2n],
    ["ceiling", 3n, -2n, 4n, 3n],
  ])("rounds halves and others %s, in doubles and in bigints", (mode, plus, minus, odd, other) => {
    const unit = 10n ** 30n;
    const halves: [bigint, bigint][] = [
      [5n, 2n],
      [-5n, 2n],
      [7n, 2n],
      [12n, 5n],
    ];
    expect(halves.map(([n, d]) => rounded(Number(n), Number(d), 0, mode).top)).toEqual([plus, minus, odd, other]);
    expect(halves.map(([n, d]) => rounded(n * unit, d * unit, 0, mode).top)).toEqual([plus, minus, odd, other]);
  });

  it("leaves what needs no rounding", () => {
    expect(rounded(3, 4, 2, "up")).toEqual(rational(3n, 4n));
    expect(rounded(300, 1, -2, "up")).toEqual(rational(300n));
  });

  it("rounds to tens and thousands", () => {
    expect(rounded(-1250, 1, -2, "half-even")).toEqual(rational(-1200n));
    expect(rounded(1, 1000, -3, "ceiling")).toEqual(rational(1000n));
  });

  it("takes the exact floor of quotients that lie as near below a whole number as safe integers can", () => {
    const size = 9007199254740991n; // 2^53 − 1 = 6361 · 69431 · 20394401
    for (const d of [2n, 3n, 6361n, 69431n, 94906265n, 94906267n, size / 3n, size / 2n, size - 1n, size]) {
      const whole = size / d;
      for (const n of [whole * d - 1n, whole * d, whole * d + 1n]) {
        if (n < 0n || n > size) continue;
        expect(rounded(Number(n), Number(d), 0, "down")).toEqual(rational(n / d));
        expect(rounded(Number(-n), Number(d), 0, "down")).toEqual(rational(-n / d));
      }
    }
  });

  it("has no negative zero", () => {
    expect(roundExact({ n: -1, d: 3 }, { decimals: 0, mode: "down" })).toEqual({ n: 0, d: 1 });
  });
});

describe("properties", () => {
  it("rounds as the oracle does, in every mode", () => {
    fc.assert(
      fc.property(exacts, fc.integer({ min: -15, max: 40 }), roundingModes, (value, decimals, mode) => {
        const expected = roundedTo(powerOfTen(-decimals), asRational(value), mode);
        expect(asRational(roundExact(value, { decimals, mode }))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it("rounds halves of every size as the oracle does", () => {
    const odd = fc.bigInt(-(2n ** 54n), 2n ** 54n).map((whole) => whole * 2n + 1n);
    fc.assert(
      fc.property(odd, fc.integer({ min: 0, max: 4 }), roundingModes, (n, decimals, mode) => {
        const value = exactOf(n, 2n * 10n ** BigInt(decimals));
        const expected = roundedTo(powerOfTen(-decimals), asRational(value), mode);
        expect(asRational(roundExact(value, { decimals, mode }))).toEqual(expected);
      }),
    );
  });
});
