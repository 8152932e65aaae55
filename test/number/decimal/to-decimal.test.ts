import { Decimal as DecimalJs } from "decimal.js";
import fc from "fast-check";
import { type DecimalInput, isSakipError, toDecimal } from "sakip";
import { describe, expect, it } from "vitest";
import { requireExact } from "../../../src/number/index.ts";
import { decimalTexts } from "../../support/figures.ts";
import { rationalOf } from "../../support/rational.ts";
import { refusal } from "../../support/refusal.ts";

describe("toDecimal", () => {
  it.each<[DecimalInput, string]>([
    ["12.5", "12.5"],
    ["30.860", "30.86"],
    [12.5, "12.5"],
    [0.1, "0.1"],
    [12n, "12"],
    [new DecimalJs("12.5"), "12.5"],
    [-0, "0"],
    ["-0.00", "0"],
    ["1e3", "1000"],
  ])("reads %s", (input, text) => {
    expect(toDecimal(input).toFixed()).toBe(text);
    expect(toDecimal(input).isNegative()).toBe(false);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, "", "12,5", "1_000", null, undefined, [], {}])(
    "refuses %j",
    (input) => {
      expect(refusal(() => toDecimal(input as DecimalInput))).toEqual(["invalid-number"]);
    },
  );

  it("says what was given and what was expected", () => {
    try {
      toDecimal("12,5");
      expect.unreachable();
    } catch (error) {
      expect(isSakipError(error, "invalid-number") && error.message).toBe(
        'invalid-number: given "12,5", expected a finite number: 12.5, "12.5", 12n or a Decimal, with a point and no grouping',
      );
    }
  });

  it("is plain text in JSON, however large or small, and never an exponent", () => {
    const zeros = "0".repeat(998);
    expect(JSON.stringify([toDecimal("30.860"), toDecimal(1e21), toDecimal(1e-7)])).toBe(
      '["30.86","1000000000000000000000","0.0000001"]',
    );
    expect(JSON.stringify(toDecimal(`7${zeros}0`))).toBe(`"7${zeros}0"`);
    expect(JSON.stringify(toDecimal("7e-999"))).toBe(`"0.${zeros}7"`);
  });

  it("hands out a number that can be handed in again", () => {
    for (const text of ["1e999", "1.5e999", "1e-1000", `0.${"7".repeat(1000)}`])
      expect(toDecimal(toDecimal(text)).eq(toDecimal(text))).toBe(true);
  });

  it("leaves the Decimal that it was given alone", () => {
    const given = Object.freeze(new DecimalJs("12.50"));
    expect(toDecimal(given)).not.toBe(given);
    expect(given.toFixed()).toBe("12.5");
  });
});

describe("requireExact", () => {
  it("names the place of what it refuses", () => {
    expect(requireExact("0.5", ["score"])).toEqual({ n: 5, d: 10 });
    expect(refusal(() => requireExact("half" as DecimalInput, ["score"]))).toEqual(["invalid-number score"]);
    expect(refusal(() => requireExact("half" as DecimalInput))).toEqual(["invalid-number"]);
  });
});

describe("properties", () => {
  it("keeps every digit of every decimal text, also through JSON", () => {
    fc.assert(
      fc.property(decimalTexts, (text) => {
        const restored = toDecimal(JSON.parse(JSON.stringify(toDecimal(text))));
        expect(rationalOf(restored.toFixed())).toEqual(rationalOf(text));
      }),
    );
  });
});
