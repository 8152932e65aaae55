import { Decimal as DefaultDecimal } from "decimal.js";
import fc from "fast-check";
import { type DecimalInput, type RoundingMode, round, toDecimal } from "sakip";
import { describe, expect, it } from "vitest";
import { decimalTexts, roundingModes } from "../../support/figures.ts";
import { powerOfTen, rationalOf, roundedTo } from "../../support/rational.ts";
import { refusal } from "../../support/refusal.ts";

describe("round", () => {
  it.each<[DecimalInput, number, string]>([
    ["75.375", 2, "75.38"],
    [1.005, 2, "1.01"],
    [60.3 / 0.8, 2, "75.37"], // the quotient of doubles is 75.37499999999999: it came too late to round() exactly
    ["-75.375", 2, "-75.38"],
    ["75.374999999999999999999999999999", 2, "75.37"],
    ["99.995", 2, "100"],
    ["2.5", 0, "3"],
    ["-2.5", 0, "-3"],
    [1234567, -3, "1235000"],
    [500, -3, "1000"],
    [499, -3, "0"],
    ["12.5", 5, "12.5"],
    [12n, 2, "12"],
    ["12345678901234567890.125", 2, "12345678901234567890.13"],
  ])("rounds %s to %i decimals: %s", (value, decimals, text) => {
    expect(round(value, decimals).toFixed()).toBe(text);
  });

  it("goes half away from zero unless told", () => {
    expect(round("2.5", 0, "half-even").toFixed()).toBe("2");
    expect(round("2.5", 0).toFixed()).toBe("3");
  });

  it("never gives −0", () => {
    for (const value of ["-0.4", "-0", -0]) expect(round(value, 0).isNegative()).toBe(false);
    expect(round("-0.001", 2, "ceiling").isNegative()).toBe(false);
  });

  it("refuses every fault at once", () => {
    expect(refusal(() => round("x", 1.5, "commercial" as RoundingMode))).toEqual([
      "invalid-number value",
      "invalid-rounding decimals",
      "invalid-rounding mode",
    ]);
    for (const decimals of [-16, 101, Number.NaN, "2", null, undefined])
      expect(refusal(() => round(1, decimals as number))).toEqual(["invalid-rounding decimals"]);
    expect(refusal(() => round(1, 0, null as unknown as RoundingMode))).toEqual(["invalid-rounding mode"]);
  });

  it("accepts the ends of the range of decimals", () => {
    expect(round("5e14", -15).toFixed()).toBe("1000000000000000");
    expect(round(`0.${"3".repeat(101)}`, 100).toFixed()).toBe(`0.${"3".repeat(100)}`);
  });

  it("leaves its input alone", () => {
    const value = Object.freeze(new DefaultDecimal("75.375"));
    expect(round(value, 2).toFixed()).toBe("75.38");
    expect(value.toFixed()).toBe("75.375");
  });
});

describe("properties", () => {
  const decimals = fc.integer({ min: -15, max: 30 });

  it("rounds as the oracle does, in every mode", () => {
    fc.assert(
      fc.property(decimalTexts, decimals, roundingModes, (text, places, mode) => {
        const expected = roundedTo(powerOfTen(-places), rationalOf(text), mode);
        expect(rationalOf(round(text, places, mode).toFixed())).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it("changes nothing when done again", () => {
    fc.assert(
      fc.property(decimalTexts, decimals, roundingModes, (text, places, mode) => {
        const once = round(text, places, mode);
        expect(round(once, places, mode).eq(once)).toBe(true);
      }),
    );
  });

  it("keeps the order of values", () => {
    fc.assert(
      fc.property(decimalTexts, decimalTexts, decimals, roundingModes, (a, b, places, mode) => {
        const [low, high] = toDecimal(a).lte(toDecimal(b)) ? [a, b] : [b, a];
        expect(round(low, places, mode).lte(round(high, places, mode))).toBe(true);
      }),
    );
  });
});
