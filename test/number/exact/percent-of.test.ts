import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactOf, percentOf, sign } from "../../../src/number/index.ts";
import { asRational, exacts } from "../../support/figures.ts";
import { inverse, rational, times } from "../../support/rational.ts";

const percent = (part: string, whole: string) => asRational(percentOf(exactOf(part), exactOf(whole)));

describe("percentOf", () => {
  it.each([
    ["a part", "1", "4", 25n, 1n],
    ["a part that does not end in percent", "2", "3", 200n, 3n],
    ["more than the whole", "123.45", "100", 2469n, 20n],
    ["nothing", "0", "7", 0n, 1n],
    ["a part below zero", "-1", "8", -25n, 2n],
    ["a whole below zero", "1", "-8", -25n, 2n],
    ["amounts beyond doubles", "30000000000000000000", "90000000000000000000", 100n, 3n],
  ])("gives %s in percent of the whole", (_what, part, whole, top, bottom) => {
    expect(percent(part, whole)).toEqual(rational(top, bottom));
  });

  it("refuses a whole of zero: the caller decides what that means", () => {
    expect(() => percent("5", "0")).toThrow(RangeError);
    expect(() => percent("0", "0")).toThrow(RangeError);
  });

  it("leaves part and whole as they were", () => {
    const [part, whole] = [Object.freeze({ n: 1, d: 2 }), Object.freeze({ n: 2n ** 60n, d: 1n })];
    percentOf(part, whole);
    expect([part, whole]).toEqual([
      { n: 1, d: 2 },
      { n: 2n ** 60n, d: 1n },
    ]);
  });
});

describe("properties", () => {
  it("is 100 · part / whole", () => {
    fc.assert(
      fc.property(exacts, exacts, (part, whole) => {
        fc.pre(sign(whole) !== 0);
        const ratio = times(asRational(part), inverse(asRational(whole)));
        expect(asRational(percentOf(part, whole))).toEqual(times(rational(100n), ratio));
      }),
      { numRuns: 300 },
    );
  });
});
