import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, exactOf, meanOf, ONE, weightedMeanOf, ZERO } from "../../../src/number/index.ts";
import { asRational, exacts } from "../../support/figures.ts";
import { rational } from "../../support/rational.ts";

const mean = (...pairs: [string, string][]) =>
  asRational(weightedMeanOf(pairs.map(([value, weight]) => ({ value: exactOf(value), weight: exactOf(weight) }))));

describe("weightedMeanOf", () => {
  it("counts each value as much as it weighs", () => {
    // (80 · 3 + 90 · 1) / 4 = 82.5
    expect(mean(["80", "3"], ["90", "1"])).toEqual(rational(165n, 2n));
    // (60 · 0.5 + 90 · 0.25) / 0.75 = 52.5 / 0.75
    expect(mean(["60", "0.5"], ["90", "0.25"])).toEqual(rational(70n));
  });

  it("leaves out what weighs nothing", () => {
    expect(mean(["80", "2"], ["1000", "0"])).toEqual(rational(80n));
    expect(mean(["1", "1"], ["0", "2"])).toEqual(rational(1n, 3n));
  });

  it("takes any iterable", () => {
    const items = new Set([{ value: exactOf(10), weight: ONE }]);
    expect(asRational(weightedMeanOf(items))).toEqual(rational(10n));
  });

  it("refuses weights that add up to zero: the caller decides what that means", () => {
    expect(() => mean()).toThrow(RangeError);
    expect(() => mean(["80", "0"], ["90", "0"])).toThrow(RangeError);
    expect(() => mean(["80", "1"], ["90", "-1"])).toThrow(RangeError);
  });

  it("leaves values and weights as they were", () => {
    const item = Object.freeze({ value: Object.freeze({ n: 1, d: 3 }), weight: Object.freeze({ n: 5, d: 2 }) });
    weightedMeanOf(Object.freeze([item, item]));
    expect(item).toEqual({ value: { n: 1, d: 3 }, weight: { n: 5, d: 2 } });
  });
});

describe("properties", () => {
  const values = fc.array(exacts, { minLength: 1, maxLength: 8 });
  const positive = fc.bigInt(1n, 10n ** 20n).map((weight) => exactOf(weight));

  it("is the plain mean when all weigh alike", () => {
    fc.assert(
      fc.property(values, positive, (given, weight) => {
        const weighted = weightedMeanOf(given.map((value) => ({ value, weight })));
        expect(compare(weighted, meanOf(given))).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  it("does not change with a value of no weight", () => {
    fc.assert(
      fc.property(exacts, exacts, positive, (value, other, weight) => {
        const mean = weightedMeanOf([
          { value, weight },
          { value: other, weight: ZERO },
        ]);
        expect(compare(mean, value)).toBe(0);
      }),
      { numRuns: 200 },
    );
  });
});
