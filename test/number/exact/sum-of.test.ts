import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commonFactor } from "../../../src/number/exact/greatest-common-divisor.ts";
import { add, compare, type Exact, exactToDecimal, sumOf, ZERO } from "../../../src/number/index.ts";
import { exacts } from "../../support/figures.ts";

describe("sumOf", () => {
  it("is zero of nothing, and takes anything that can be looped over", () => {
    expect(sumOf([])).toEqual(ZERO);
    expect(sumOf(new Set([{ n: 1, d: 2 }]))).toEqual({ n: 1, d: 2 });
  });

  it("makes one of a hundred thousand quotients in a moment", () => {
    // 1/(k(k+1)) is 1/k − 1/(k+1), so that the sum up to n is n/(n+1).
    const quotients = Array.from({ length: 100_000 }, (_, i): Exact => ({ n: 1, d: (i + 1) * (i + 2) }));
    expect(compare(sumOf(quotients), { n: 100_000, d: 100_001 })).toBe(0);
    expect(exactToDecimal(sumOf(quotients)).toFixed(9)).toBe("0.999990000");
  }, 20_000);
});

describe("commonFactor", () => {
  it("is the greatest as long as one of the two is of ordinary size", () => {
    expect(commonFactor(12n, 18n)).toBe(6n);
    expect(commonFactor(12n * 10n ** 400n, 18n)).toBe(6n);
  });

  it("of two very large ones is one of them where it divides the other, and else 1", () => {
    const large = 3n * 10n ** 400n;
    expect(commonFactor(large, 7n * large)).toBe(large);
    expect(commonFactor(2n * large, 7n * large)).toBe(1n);
  });
});

describe("properties", () => {
  it("is what adding one by one gives", () => {
    fc.assert(
      fc.property(fc.array(exacts, { maxLength: 40 }), (values) => {
        expect(compare(sumOf(values), values.reduce(add, ZERO))).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it("is the same in any order, also beyond the size up to which divisors are looked for", () => {
    const large = fc.tuple(fc.bigInt(1n, 10n ** 9n), fc.bigInt(1n, 30n)).map(([n, k]): Exact => ({ n, d: k ** 300n }));
    fc.assert(
      fc.property(fc.array(large, { minLength: 2, maxLength: 8 }), (values) => {
        const backwards = [...values].reverse();
        expect(compare(sumOf(values), backwards.reduce(add, ZERO))).toBe(0);
      }),
      { numRuns: 50 },
    );
  });
});
