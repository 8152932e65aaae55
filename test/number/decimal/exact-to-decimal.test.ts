import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactToDecimal } from "../../../src/number/decimal/exact-to-decimal.ts";
import { compare } from "../../../src/number/exact/arithmetic.ts";
import type { Exact } from "../../../src/number/exact/exact.ts";
import { asRational, exacts } from "../../support/figures.ts";
import { powerOfTen, type Rational, rationalOf, roundedTo, terminates } from "../../support/rational.ts";

const textOf = (n: number | bigint, d: number | bigint) => exactToDecimal({ n, d } as Exact).toFixed();

describe("exactToDecimal", () => {
  it.each([
    [0, 7, "0"],
    [5, 1, "5"],
    [-125, 10, "-12.5"],
    [3, 10, "0.3"],
    [1250, 100, "12.5"],
    [1, 10000, "0.0001"],
    [3, 8, "0.375"],
    [6, 3, "2"],
    [21, 6, "3.5"],
    [9007199254740991, 1, "9007199254740991"],
    [9007199254740991, 100, "90071992547409.91"],
    [999999999999999, 10000, "99999999999.9999"],
  ])("writes %i/%i as %s", (n, d, text) => {
    expect(textOf(n, d)).toBe(text);
  });

  it("is frozen down to the digits, and computes all the same", () => {
    const decimal = exactToDecimal({ n: 1, d: 3 });
    expect(Object.isFrozen(decimal) && Object.isFrozen(decimal.d)).toBe(true);
    expect(decimal.plus(1).toFixed(2)).toBe("1.33");
    expect(decimal.sqrt().toFixed(4)).toBe("0.5774");
  });

  it.each([
    ["1/3", 1, 3, `0.${"3".repeat(40)}`],
    ["2/3, rounded up", 2, 3, `0.${"6".repeat(39)}7`],
    ["−2/3, rounded away from zero", -2, 3, `-0.${"6".repeat(39)}7`],
    ["200/3", 200, 3, `66.${"6".repeat(37)}7`],
    ["1/7", 1, 7, `0.${"142857".repeat(6)}1429`],
    ["1/300", 1, 300, `0.00${"3".repeat(40)}`],
    ["10^45/3, whole digits beyond the 40th", 10n ** 45n, 3n, `${"3".repeat(40)}00000`],
    ["one less than a third of 3·10^41", 3n * 10n ** 41n - 1n, 3n, `1${"0".repeat(41)}`],
  ])("rounds what does not end to 40 digits: %s", (_what, n, d, text) => {
    expect(textOf(n, d)).toBe(text);
  });

  it("keeps every digit of what ends, beyond the 40th", () => {
    // 2^−60 = 5^60 / 10^60
    expect(textOf(1n, 2n ** 60n)).toBe("0.000000000000000000867361737988403547205962240695953369140625");
    const digits = "123456789".repeat(20);
    expect(textOf(BigInt(digits), 10n ** 100n)).toBe(`${digits.slice(0, 80)}.${digits.slice(80)}`);
  });

  it("does not mistake a fraction that is not in lowest terms for one that never ends", () => {
    expect(textOf(3n * 7n * 10n ** 20n, 21n * 4n)).toBe("25000000000000000000");
  });
});

describe("properties", () => {
  /** Exact where it ends; otherwise rounded to the 40th digit from the first that is not zero. */
  function handedOut(value: Rational): Rational {
    if (terminates(value)) return value;
    const size = value.top < 0n ? -value.top : value.top;
    let first = size.toString().length - value.bottom.toString().length;
    if (rationalOrder(size, value.bottom, first) < 0) first--;
    return roundedTo(powerOfTen(first - 39), value, "half-up");
  }

  /** Whether top/bottom is below (−1) or not below (1) the power of ten. */
  function rationalOrder(top: bigint, bottom: bigint, exponent: number): number {
    const power = powerOfTen(exponent);
    return top * power.bottom < bottom * power.top ? -1 : 1;
  }

  it("is the exact value where it ends, and correctly rounded to 40 digits where it does not", () => {
    fc.assert(
      fc.property(exacts, (value) => {
        expect(rationalOf(exactToDecimal(value).toFixed())).toEqual(handedOut(asRational(value)));
      }),
      { numRuns: 500 },
    );
  });

  it("never hands out more than 40 digits of what does not end", () => {
    fc.assert(
      fc.property(exacts, (value) => {
        if (!terminates(asRational(value))) expect(exactToDecimal(value).precision()).toBeLessThanOrEqual(40);
      }),
    );
  });

  it("keeps equal values equal and different ones of ordinary size different", () => {
    const ordinary = fc.record({
      n: fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
      d: fc.integer({ min: 1, max: 10 ** 9 }),
    });
    fc.assert(
      fc.property(ordinary, ordinary, fc.integer({ min: 1, max: 1000 }), (a, b, factor) => {
        expect(exactToDecimal(a).cmp(exactToDecimal(b))).toBe(compare(a, b));
        expect(exactToDecimal({ n: a.n * factor, d: a.d * factor }).toFixed()).toBe(exactToDecimal(a).toFixed());
      }),
    );
  });

  it("tells neighbours with denominators up to 10^18 apart", () => {
    const large = fc.bigInt(10n ** 17n, 10n ** 18n);
    fc.assert(
      fc.property(large, fc.bigInt(1n, 10n ** 18n), (d, n) => {
        // n/d and the nearest fraction with the denominator d + 1.
        const near = (n * (d + 1n)) / d;
        const [a, b] = [
          { n, d },
          { n: near, d: d + 1n },
        ];
        fc.pre(n * (d + 1n) !== near * d);
        expect(exactToDecimal(a).eq(exactToDecimal(b))).toBe(false);
      }),
    );
  });
});
