import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { approximateMean, exactMean } from "../../../src/number/decimal/geometric-mean.ts";
import { divide, exactToDecimal, geometricMean, ONE, requireExact } from "../../../src/number/index.ts";

const mean = (...values: (string | number)[]) => geometricMean(values.map((each) => requireExact(each)));

describe("geometricMean", () => {
  it("is exact where the root is rational", () => {
    expect(`${mean(4, 9)}`).toBe("6");
    expect(`${mean("0.25", "0.25", "0.25")}`).toBe("0.25");
    expect(`${mean(7)}`).toBe("7");
    expect(`${mean("0.5", 2)}`).toBe("1");
    // The root of x · 4x, with more digits than a rounded one has.
    expect(`${mean("1".repeat(45), "4".repeat(45))}`).toBe("2".repeat(45));
    expect(geometricMean([divide(ONE, requireExact(3)), divide(ONE, requireExact(3))]).sd()).toBe(40);
    expect(`${mean("1000000000000000000000000", "4000000000000000000000000")}`).toBe("2000000000000000000000000");
  });

  it("has 40 digits where it is not", () => {
    // √2, as every table prints it.
    expect(mean(1, 2).toFixed(38)).toBe("1.41421356237309504880168872420969807857");
    // √3 is 1.7320…9428 and √5 is 2.2360…4406 up to the 41st digit, which rounds the 40th up.
    expect(`${mean(1, 3)}`).toBe("1.732050807568877293527446341505872366943");
    expect(`${mean("0.03", 1)}`).toBe("0.1732050807568877293527446341505872366943");
    expect(`${mean(500, "1e18")}`).toBe("22360679774.99789696409173668731276235441");
    expect(mean("1e-30", "2e-30").toExponential(30)).toBe("1.414213562373095048801688724210e-30");
    expect(mean("1e30", "2e30").toExponential(30)).toBe("1.414213562373095048801688724210e+30");
  });

  it("is frozen, as every Decimal of a result", () => {
    expect([mean(1, 2), mean(1, 2).d, mean(4, 9)].every(Object.isFrozen)).toBe(true);
  });

  it("is zero as soon as one value is", () => {
    expect(`${mean(0, 100)}`).toBe("0");
  });

  it("answers for a hundred thousand figures, and for a hundred of 1,800 digits", () => {
    // As many of 4 as of 9 have the mean 6, and of 2 and 3 that of 6.
    const mixed = (a: string, b: string, size: number) =>
      mean(...Array.from({ length: size }, (_, i) => (i % 2 ? a : b)));
    expect(`${mixed("4.00", "9.00", 100_000)}`).toBe("6");
    expect(mixed("2", "3", 100_000).toFixed(38)).toBe("2.44948974278317809819728407470589139197");
    const [long, longer] = ["1".repeat(900), "4".repeat(900)];
    expect(`${mixed(`${long}.${long}`, `${longer}.${longer}`, 100)}`).toBe(`${"2".repeat(40)}${"0".repeat(860)}`);
    expect(`${mean(...Array.from({ length: 100 }, () => `${long}.5`))}`).toBe(`${long}.5`);
  }, 20_000);

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

  it("is the same by whole numbers and by many digits, to the last of 40 digits", () => {
    const figure = fc.oneof(
      fc.integer({ min: 1, max: 12 }).map((n) => requireExact(n)),
      fc.integer({ min: 1, max: 1e9 }).map((n) => requireExact(`${n}e-4`)),
      fc.tuple(value, value).map(([n, d]) => divide(requireExact(n), requireExact(d))),
      fc.integer({ min: -300, max: 300 }).map((e) => requireExact(`7e${e}`)),
    );
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 12 }), (each) => {
        const exact = exactMean(each);
        expect(`${approximateMean(each)}`).toBe(`${exact.toSignificantDigits(40)}`);
      }),
      { numRuns: 300 },
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
