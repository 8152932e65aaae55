import { Decimal as DecimalJs } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DecimalInput } from "../../../src/number/index.ts";
import { exactOf, exactToDecimal } from "../../../src/number/index.ts";
import { asRational, decimalTexts } from "../../support/figures.ts";
import { rational, rationalOf } from "../../support/rational.ts";

describe("exactOf", () => {
  it.each<[DecimalInput, bigint, bigint]>([
    ["12.5", 25n, 2n],
    [0.1, 1n, 10n],
    [-12n, -12n, 1n],
    [new DecimalJs("30.86"), 1543n, 50n],
    ["-0", 0n, 1n],
    ["1e-30", 1n, 10n ** 30n],
  ])("reads %s", (input, top, bottom) => {
    expect(asRational(exactOf(input))).toEqual(rational(top, bottom));
  });

  it("gives a quotient back that was handed out", () => {
    expect(asRational(exactOf(exactToDecimal({ n: 2, d: 3 })))).toEqual(rational(2n, 3n));
  });

  it.each([["12,5"], [""], [Number.NaN], [undefined], [null], [{}], [new DecimalJs(Number.NaN)]])(
    "does not take %s for 0: it is a mistake of the caller",
    (input) => {
      expect(() => exactOf(input as DecimalInput)).toThrow(TypeError);
    },
  );

  it("leaves a Decimal as it was", () => {
    const decimal = new DecimalJs("1234.5");
    exactOf(decimal);
    expect(decimal).toEqual(new DecimalJs("1234.5"));
  });
});

describe("properties", () => {
  it("reads every decimal text as the oracle does", () => {
    fc.assert(
      fc.property(decimalTexts, (text) => {
        expect(asRational(exactOf(text))).toEqual(rationalOf(text));
      }),
      { numRuns: 200 },
    );
  });
});
