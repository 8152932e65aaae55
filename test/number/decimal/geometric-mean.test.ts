import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divide, exactToDecimal, geometricMean, ONE, requireExact } from "../../../src/number/index.ts";

const mean = (...values: (string | number)[]) => geometricMean(values.map((each) => requireExact(each)));

describe("geometricMean", () => {
  it("is exact where the root is rational", () => {
    expect(`${mean(4, 9)}`).toBe("6");
    expect(`${mean("0.25", "0.25", "0.25")}`).toBe("0.25");
    expect(`${mean(7)}`).toBe("7");
    expect(`${mean("0.5", 2)}`).toBe("1");
    expect(geometricMean([divide(ONE, requireExact(3)), divide(ONE, requireExact(3))]).sd()).toBe(40);
    expect(`${mean("1000000000000000000000000", "4000000000000000000000000")}`).toBe("2000000000000000000000000");
  });

  it("has 40 digits where it is not", () => {
    // √2, as every table prints it.
    expect(mean(1, 2).toFixed(38)).toBe("1.41421356237309504880168872420969807857");
    expect(mean("1e-30", "2e-30").toExponential(30)).toBe("1.414213562373095048801688724210e-30");
    expect(mean("1e30", "2e30").toExponential(30)).toBe("1.414213562373095048801688724210e+30");
  });

  it("is frozen, as every Decimal of a result", () => {
    expect([mean(1, 2), mean(1, 2).d, mean(4, 9)].every(Object.isFrozen)).toBe(true);
  });

  it("is zero as soon as one value is", () => {
    expect(`${mean(0, 100)}`).toBe("0");
  });

  it("reproduces PMK 22/2021: 100 and 90 give 94.87", () => {
    expect(mean(100, 90).toFixed(2)).toBe("94.87");
  });
});

describe("properties", () => {
  const value = fc.integer({ min: 1, max: 1_000_000 });
  const values = fc.array(value, { minLength: 1, maxLength: 12 });

  it("lies within one unit of the 39th digit of the true root: its power, checked in whole numbers", () => {
    fc.assert(
      fc.property(values, (each) => {
        const result = geometricMean(each.map((each) => requireExact(each)));
        const places = 39 - (result.e + 1);
        const units = BigInt(result.times(`1e${places}`).toFixed(0, 1));
        const k = BigInt(each.length);
        const product = each.reduce((all, one) => all * BigInt(one), 1n) * 10n ** (BigInt(places) * k);
        expect((units - 1n) ** k <= product).toBe(true);
        expect((units + 1n) ** k >= product).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("does not depend on the order, scales with its values, and of equal values is that value", () => {
    fc.assert(
      fc.property(values, value, (each, factor) => {
        const exacts = each.map((each) => requireExact(each));
        expect(`${geometricMean([...exacts].reverse())}`).toBe(`${geometricMean(exacts)}`);
        const scaled = geometricMean(each.map((one) => requireExact(BigInt(one) * BigInt(factor))));
        expect(scaled.div(factor).toFixed(25)).toBe(geometricMean(exacts).toFixed(25));
        expect(`${geometricMean(each.map(() => requireExact(factor)))}`).toBe(
          `${exactToDecimal(requireExact(factor))}`,
        );
      }),
      { numRuns: 100 },
    );
  });

  it("never exceeds the arithmetic mean", () => {
    fc.assert(
      fc.property(values, (each) => {
        const sum = each.reduce((all, one) => all + one, 0);
        expect(
          geometricMean(each.map((each) => requireExact(each)))
            .times(each.length)
            .lte(sum),
        ).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
