import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Exact } from "../../../src/number/index.ts";
import { approximate, compare, divide, readExact } from "../../../src/number/index.ts";

const exact = (text: string): Exact => readExact(text, [], []) as Exact;

describe("approximate", () => {
  it("gives the double nearest to a figure", () => {
    expect(approximate(exact("30.86"))).toBe(30.86);
    expect(approximate(divide(exact("1"), exact("3")))).toBe(1 / 3);
    expect(approximate(exact("-12345678901234567890.5"))).toBe(Number("-12345678901234567890.5"));
  });

  it("leaves the range of doubles without an error", () => {
    expect(approximate(exact("1e400"))).toBe(Number.POSITIVE_INFINITY);
    expect(approximate(exact("1e-400"))).toBe(0);
  });

  describe("properties", () => {
    it("never orders two figures the other way round", () => {
      const figure = fc.tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 0, max: 20 }));
      fc.assert(
        fc.property(figure, figure, ([n, e], [m, f]) => {
          const [a, b] = [exact(`${n}e-${e}`), exact(`${m}e-${f}`)];
          const order = compare(a, b);
          if (approximate(a) !== approximate(b)) expect(Math.sign(approximate(a) - approximate(b))).toBe(order);
        }),
        { numRuns: 300 },
      );
    });
  });
});
