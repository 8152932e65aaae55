import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  absolute,
  add,
  compare,
  divide,
  multiply,
  negate,
  sign,
  subtract,
} from "../../../src/number/exact/arithmetic.ts";
import type { Exact } from "../../../src/number/exact/exact.ts";
import { sumOf } from "../../../src/number/exact/sum-of.ts";
import { asRational, exacts } from "../../support/figures.ts";
import { inverse, order, plus, rational, times } from "../../support/rational.ts";

const LARGEST = Number.MAX_SAFE_INTEGER; // 9007199254740991

const fraction = (n: number | bigint, d: number | bigint = 1): Exact => ({ n, d });

describe("add", () => {
  it.each([
    ["tenths", fraction(1, 10), fraction(2, 10), 3n, 10n],
    ["tenths to hundredths", fraction(1, 10), fraction(5, 100), 15n, 100n],
    ["hundredths to tenths", fraction(5, 100), fraction(1, 10), 15n, 100n],
    ["thirds to sevenths", fraction(1, 3), fraction(-1, 7), 4n, 21n],
    ["to zero", fraction(5, 6), fraction(-5, 6), 0n, 1n],
  ])("adds %s", (_what, a, b, top, bottom) => {
    expect(asRational(add(a, b))).toEqual(rational(top, bottom));
  });

  it("keeps every unit beyond 2^53, where doubles lose them", () => {
    expect(asRational(add(fraction(LARGEST), fraction(2)))).toEqual(rational(9007199254740993n));
    expect(asRational(add(fraction(LARGEST, 100), fraction(1, 1000)))).toEqual(rational(90071992547409911n, 1000n));
  });

  it("notices what leaves the safe integers on the way, also where the sum comes back", () => {
    // Halves and thirds, brought to sixths: 3 · 3002399751580331 = 2^53 + 1 less 2 · 4503599627370495 leaves 3.
    const [halves, thirds] = [fraction(3002399751580331, 2), fraction(-4503599627370495, 3)];
    expect(asRational(add(halves, thirds))).toEqual(rational(3n, 6n));
    expect(asRational(add(thirds, halves))).toEqual(rational(3n, 6n));
    // A whole number brought to thirds is 2^53 + 1 as well; 2^53 − 1 less leaves 2.
    const [whole, less] = [fraction(3002399751580331), fraction(-LARGEST, 3)];
    expect(asRational(add(whole, less))).toEqual(rational(2n, 3n));
    expect(asRational(add(less, whole))).toEqual(rational(2n, 3n));
    // 3 · 3002399751580329 + 2 · 4 = 2^53 + 3: only the sum is too large.
    expect(asRational(add(fraction(3002399751580329, 2), fraction(4, 3)))).toEqual(rational(9007199254740995n, 6n));
  });

  it("keeps small numerators over a denominator that no double can hold", () => {
    // 94906267 · 94906291 = 9007201793625697 is odd and above 2^53.
    const sum = add(fraction(1, 94906267), fraction(1, 94906291));
    expect(asRational(sum)).toEqual(rational(189812558n, 94906267n * 94906291n));
  });

  it("comes back into doubles when the sum is small again", () => {
    const beyond = add(fraction(LARGEST), fraction(2));
    expect(subtract(beyond, fraction(LARGEST))).toEqual({ n: 2, d: 1 });
  });
});

describe("subtract", () => {
  it("takes away", () => {
    expect(subtract(fraction(3, 10), fraction(1, 10))).toEqual({ n: 2, d: 10 });
  });

  it("has no negative zero", () => {
    expect(subtract(fraction(0), fraction(0))).toEqual({ n: 0, d: 1 });
  });
});

describe("negate and absolute", () => {
  it("turn the sign of doubles and of bigints", () => {
    expect(negate(fraction(-3, 4))).toEqual({ n: 3, d: 4 });
    expect(negate(fraction(10n ** 20n, 3n))).toEqual({ n: -(10n ** 20n), d: 3n });
    expect(absolute(fraction(-3, 4))).toEqual({ n: 3, d: 4 });
    expect(absolute(fraction(3, 4))).toEqual({ n: 3, d: 4 });
  });

  it("have no negative zero", () => {
    expect(negate(fraction(0, 5))).toEqual({ n: 0, d: 5 });
  });
});

describe("multiply", () => {
  it("multiplies", () => {
    expect(asRational(multiply(fraction(2, 3), fraction(-9, 4)))).toEqual(rational(-3n, 2n));
  });

  it("has no negative zero", () => {
    expect(multiply(fraction(0), fraction(-5))).toEqual({ n: 0, d: 1 });
  });

  it("keeps every digit beyond 2^53", () => {
    // (10^8 + 1)² = 10^16 + 2·10^8 + 1
    expect(asRational(multiply(fraction(100000001), fraction(100000001)))).toEqual(rational(10000000200000001n));
  });

  it("keeps a denominator that no double can hold", () => {
    expect(asRational(multiply(fraction(1, 94906267), fraction(1, 94906291)))).toEqual(
      rational(1n, 94906267n * 94906291n),
    );
  });

  it("comes back into doubles where numerators and denominators cancel", () => {
    expect(multiply(fraction(LARGEST, 7), fraction(7, LARGEST))).toEqual({ n: 1, d: 1 });
  });
});

describe("divide", () => {
  it("divides, and keeps the denominator positive", () => {
    expect(asRational(divide(fraction(1, 2), fraction(-3, 4)))).toEqual(rational(-2n, 3n));
    expect(divide(fraction(1), fraction(-3)).d).toBe(3);
  });

  it("leaves zero to the rules: it is never divided by", () => {
    expect(() => divide(fraction(1), fraction(0, 5))).toThrow(RangeError);
  });
});

describe("sign", () => {
  it("is −1, 0 or 1", () => {
    expect([fraction(-1, 9), fraction(0, 9), fraction(10n ** 30n)].map(sign)).toEqual([-1, 0, 1]);
  });
});

describe("compare", () => {
  it("finds equal what was written differently", () => {
    expect(compare(fraction(1, 2), fraction(50, 100))).toBe(0);
    expect(compare(fraction(1, 2), fraction(5n * 10n ** 29n, 10n ** 30n))).toBe(0);
  });

  it("tells apart what doubles cannot", () => {
    // Both products of the cross-multiplication round to 2^106.
    expect(compare(fraction(LARGEST, LARGEST - 1), fraction(LARGEST - 1, LARGEST - 2))).toBe(-1);
    expect(compare(fraction(10n ** 30n, 3n), fraction(10n ** 30n + 1n, 3n))).toBe(-1);
  });
});

describe("sumOf", () => {
  it("adds any number of fractions", () => {
    expect(asRational(sumOf([fraction(1, 6), fraction(1, 7), fraction(1, 8), fraction(1, 10)]))).toEqual(
      rational(449n, 840n),
    );
  });

  it("is zero for none", () => {
    expect(sumOf([])).toEqual({ n: 0, d: 1 });
  });

  it("adds a thousand unrelated quotients, in any order", () => {
    const quotients = Array.from({ length: 1000 }, (_, i) => fraction(12345 + i * 7919, 10000019 + i * 104729));
    expect(compare(sumOf(quotients), sumOf([...quotients].reverse()))).toBe(0);
  });
});

describe("properties", () => {
  it("add, subtract, multiply and divide as the oracle does, and keep their operands", () => {
    fc.assert(
      fc.property(exacts, exacts, (a, b) => {
        const [left, right] = [asRational(a), asRational(b)];
        Object.freeze(a);
        Object.freeze(b);
        expect(asRational(add(a, b))).toEqual(plus(left, right));
        expect(asRational(subtract(a, b))).toEqual(plus(left, rational(-right.top, right.bottom)));
        expect(asRational(multiply(a, b))).toEqual(times(left, right));
        if (right.top !== 0n) expect(asRational(divide(a, b))).toEqual(times(left, inverse(right)));
      }),
      { numRuns: 300 },
    );
  });

  it("compare as the oracle does", () => {
    fc.assert(
      fc.property(exacts, exacts, (a, b) => {
        expect(compare(a, b)).toBe(order(asRational(a), asRational(b)));
        expect(compare(a, add(b, subtract(a, b)))).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it("sum to the same value in any order", () => {
    fc.assert(
      fc.property(fc.array(exacts, { maxLength: 8 }), (values) => {
        expect(compare(sumOf(values), sumOf([...values].reverse()))).toBe(0);
        expect(asRational(sumOf(values))).toEqual(values.map(asRational).reduce(plus, rational(0n)));
      }),
    );
  });
});
