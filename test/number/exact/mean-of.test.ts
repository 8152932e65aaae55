import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactOf, meanOf } from "../../../src/number/index.ts";
import { asRational, exacts } from "../../support/figures.ts";
import { plus, rational, times } from "../../support/rational.ts";

const mean = (...texts: string[]) => asRational(meanOf(texts.map((text) => exactOf(text))));

describe("meanOf", () => {
  it.each([
    [["80", "90", "100"], 90n, 1n],
    // 60.5 + 70.25 = 130.75, over 2
    [["60.5", "70.25"], 523n, 8n],
    [["1", "0", "0"], 1n, 3n],
    [["-5", "5"], 0n, 1n],
    [["30.86"], 1543n, 50n],
  ])("of %j", (texts, top, bottom) => {
    expect(mean(...texts)).toEqual(rational(top, bottom));
  });

  it("of three thirds is one third", () => {
    const third = { n: 1, d: 3 };
    expect(asRational(meanOf([third, third, third]))).toEqual(rational(1n, 3n));
  });

  it("refuses to average nothing: the caller decides what that means", () => {
    expect(() => meanOf([])).toThrow(RangeError);
  });

  it("leaves the values as they were", () => {
    const values = Object.freeze([Object.freeze({ n: 1, d: 3 }), Object.freeze({ n: 10n ** 20n, d: 1n })]);
    meanOf(values);
    expect(values).toEqual([
      { n: 1, d: 3 },
      { n: 10n ** 20n, d: 1n },
    ]);
  });
});

describe("properties", () => {
  it("times the number of values is their sum", () => {
    fc.assert(
      fc.property(fc.array(exacts, { minLength: 1, maxLength: 12 }), (values) => {
        const sum = values.map(asRational).reduce(plus);
        expect(times(asRational(meanOf(values)), rational(BigInt(values.length)))).toEqual(sum);
      }),
      { numRuns: 200 },
    );
  });
});
