import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, divide, exactToDecimal, recoverExact, requireExact, sumOf } from "../../../src/number/index.ts";

const third = exactToDecimal(divide(requireExact(200), requireExact(3)));

describe("recoverExact", () => {
  it("makes three thirds whole again, also behind JSON", () => {
    for (const text of [third, `${third}`, JSON.parse(JSON.stringify(third))]) {
      const exact = recoverExact(text);
      expect(exact && compare(sumOf([exact, exact, exact]), requireExact(200))).toBe(0);
    }
  });

  it("leaves shorter numbers as they are", () => {
    for (const text of ["0", "66.67", "-12.5", "1e30", `${"123456789".repeat(4)}e20`, `${third}1`, 0.1, 12n])
      expect(recoverExact(text)).toEqual(requireExact(text));
  });

  it("is undefined for what is no number", () => {
    expect(recoverExact("12,5")).toBeUndefined();
    expect(recoverExact(null)).toBeUndefined();
  });
});

describe("properties", () => {
  const whole = fc.bigInt({ min: 1n, max: 10n ** 15n });

  it("finds back every fraction of ordinary size, on either side of zero", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), whole, (n, d) => {
        const exact = divide(requireExact(n), requireExact(d));
        const recovered = recoverExact(exactToDecimal(exact));
        expect(recovered && compare(recovered, exact)).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});
