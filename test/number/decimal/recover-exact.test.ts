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

  const isThe = (text: string, n: bigint, d: bigint) => {
    const recovered = recoverExact(text);
    return recovered !== undefined && compare(recovered, { n, d }) === 0;
  };
  const [threes, tens] = ["3".repeat(40), "10".repeat(19)];

  it.each<[string, string, bigint, bigint]>([
    ["a third", `0.${threes}`, 1n, 3n],
    ["a third below zero", `-0.${threes}`, -1n, 3n],
    ["a third with an exponent", `3.${threes.slice(1)}e-1`, 1n, 3n],
    ["a thirtieth, behind two zeros", `0.0${threes}`, 1n, 30n],
    ["a ninety-ninth, whose 40th digit is a zero and not printed", `0.0${tens}1`, 1n, 99n],
    ["the same below zero", `-0.0${tens}1`, -1n, 99n],
    // 2^−58 is 5^58/10^58, which has 41 digits and ends in 5: cut or rounded to 40, it is the end of what is near.
    ["the upper end", "3.469446951953614188823848962783813476562e-18", 1n, 2n ** 58n],
    ["the lower end", "3.469446951953614188823848962783813476563e-18", 1n, 2n ** 58n],
  ])("finds %s", (_what, text, n, d) => {
    expect(isThe(text, n, d)).toBe(true);
  });

  it("takes digits for a rounded fraction from 25 to 40 of them, zeros at either end not counted", () => {
    const digits = "123456789012345678901234";
    const ofText = (text: string) => {
      const { n, d } = requireExact(text);
      return isThe(text, BigInt(n), BigInt(d));
    };
    for (const short of [
      `0.${digits}`,
      `0.${digits}0`,
      `0.${digits}000`,
      `0.00${digits}`,
      `-0.${digits}`,
      `1.${digits.slice(1)}e-10`,
      `0.${threes}3`,
    ])
      expect([short, ofText(short)]).toEqual([short, true]);
    // Near every number lies a fraction whose denominator has half as many digits as the distance: with 25 digits, one
    // that is simpler than the 10^25ths.
    for (const long of [`0.${digits}5`, `0.0${digits}5`]) expect([long, ofText(long)]).toEqual([long, false]);
  });

  it("believes the memory of a Decimal, where a simpler fraction has the same digits", () => {
    const exact = { n: 10n ** 30n, d: 3n * 10n ** 30n + 1n };
    const recovered = recoverExact(exactToDecimal(exact));
    expect(recovered && compare(recovered, exact)).toBe(0);
    expect(isThe(`${exactToDecimal(exact)}`, exact.n, exact.d)).toBe(false);
  });

  it("is undefined for what is no number", () => {
    expect(recoverExact("12,5")).toBeUndefined();
    expect(recoverExact("x".repeat(30))).toBeUndefined();
    expect(recoverExact(null)).toBeUndefined();
  });
});

describe("properties", () => {
  const whole = fc.bigInt({ min: 1n, max: 10n ** 15n });

  it("finds back every fraction of ordinary size, on either side of zero", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), whole, (n, d) => {
        const exact = divide(requireExact(n), requireExact(d));
        for (const result of [exactToDecimal(exact), `${exactToDecimal(exact)}`]) {
          const recovered = recoverExact(result);
          expect(recovered && compare(recovered, exact)).toBe(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});
