import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, divide, type Exact, readExact, toIntegers } from "../../../src/number/index.ts";

const exact = (input: string | bigint | number): Exact => readExact(input, [], []) as Exact;

describe("toIntegers", () => {
  it("brings figures to one denominator", () => {
    const third = divide(exact(1), exact(3));
    expect(toIntegers([exact("0.5"), third, exact(-2)])).toEqual({ integers: [15n, 10n, -60n], denominator: 30n });
    // The least one: 12, and not 24.
    const [quarter, sixth] = [divide(exact(1), exact(4)), divide(exact(1), exact(6))];
    expect(toIntegers([quarter, sixth])).toEqual({ integers: [3n, 2n], denominator: 12n });
    expect(toIntegers([])).toEqual({ integers: [], denominator: 1n });
  });

  describe("properties", () => {
    it("keeps every value", () => {
      const figure = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 1, max: 60 }));
      fc.assert(
        fc.property(fc.array(figure, { maxLength: 6 }), (pairs) => {
          const values = pairs.map(([n, d]) => divide(exact(n), exact(d)));
          const { integers, denominator } = toIntegers(values);
          const back = integers.map((integer) => divide(exact(integer), exact(denominator)));
          expect(back.map((value, i) => compare(value, values[i] as Exact))).toEqual(values.map(() => 0));
        }),
        { numRuns: 200 },
      );
    });
  });
});
