import fc from "fast-check";
import {
  type DecimalInput,
  formatPercent,
  type PercentFormatOptions,
  parseIndonesianNumber,
  round,
  toDecimal,
} from "sakip";
import { describe, expect, it } from "vitest";
import { decimalTexts } from "../../support/figures.ts";
import { refusal } from "../../support/refusal.ts";

describe("formatPercent", () => {
  it("keeps nothing back that lies on a threshold already", () => {
    expect(formatPercent("99.995", { thresholds: ["99.995"] })).toBe("100,00%");
    expect(formatPercent("99.9949", { thresholds: ["99.995"] })).toBe("99,99%");
    expect(formatPercent("85.5", { decimals: 0, thresholds: ["85.5", "86"] })).toBe("85%");
  });

  it.each<[DecimalInput, string]>([
    ["30.86", "30,86%"],
    [100, "100,00%"],
    ["75.375", "75,38%"],
    ["1234.5", "1.234,50%"],
    ["-0.001", "0,00%"],
  ])("prints %s with two decimals: %s", (value, text) => {
    expect(formatPercent(value)).toBe(text);
  });

  it("takes locale, decimals and rounding", () => {
    expect(formatPercent("30.86", { locale: "en", decimals: 1, rounding: "down" })).toBe("30.8%");
    expect(formatPercent(100, { decimals: 0 })).toBe("100%");
  });

  it.each<[DecimalInput, PercentFormatOptions, string]>([
    ["99.615", { decimals: 0 }, "99%"],
    ["99.996", {}, "99,99%"],
    ["99.994", {}, "99,99%"],
    ["99.99", {}, "99,99%"],
    ["100", {}, "100,00%"],
    ["100.004", {}, "100,00%"],
    ["100.005", {}, "100,01%"],
    ["-99.996", {}, "-100,00%"],
    ["99.615", { decimals: 0, rounding: "half-up" }, "100%"],
    ["99.615", { decimals: 0, rounding: "up" }, "100%"],
    ["99.615", { decimals: 0, thresholds: [] }, "100%"],
    ["89.996", {}, "90,00%"],
    ["89.996", { thresholds: [90, "100"] }, "89,99%"],
    ["99.996", { thresholds: [90, "100"] }, "99,99%"],
    ["99.996", { thresholds: [90] }, "100,00%"],
    ["89.996", { thresholds: [90], rounding: "half-even" }, "89,99%"],
    ["89.996", { thresholds: new Set([90]) }, "89,99%"],
    ["-0.4", { decimals: 0, thresholds: [0] }, "-1%"],
  ])("rounds %s with %j to no threshold from below unless told: %s", (value, options, text) => {
    expect(formatPercent(value, options)).toBe(text);
  });

  it("refuses what is no number, and options that are none", () => {
    expect(refusal(() => formatPercent("30,86"))).toEqual(["invalid-number value"]);
    expect(refusal(() => formatPercent(1, { thresholds: ["x"], threshold: [90] } as never))).toEqual([
      "invalid-input options.threshold",
      "invalid-number options.thresholds[0]",
    ]);
    expect(refusal(() => formatPercent(1, { negative: "brackets" } as never))).toEqual([
      "invalid-input options.negative",
    ]);
  });

  it("leaves its options alone", () => {
    expect(formatPercent("99.996", Object.freeze({ thresholds: Object.freeze([100]) }))).toBe("99,99%");
  });
});

describe("properties", () => {
  it("prints what parseIndonesianNumber reads back, rounded to two decimals", () => {
    fc.assert(
      fc.property(decimalTexts, (text) => {
        expect(parseIndonesianNumber(formatPercent(text, { rounding: "half-up" })).eq(round(text, 2))).toBe(true);
      }),
    );
  });

  it("prints 100 or more exactly for what is 100 or more", () => {
    const near = fc.integer({ min: -2000, max: 2000 }).map((n) => toDecimal(n).div(1000).plus(100));
    fc.assert(
      fc.property(fc.oneof(near, decimalTexts.map(toDecimal)), fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        const printed = parseIndonesianNumber(formatPercent(value, { decimals }));
        expect(printed.gte(100)).toBe(value.gte(100));
      }),
    );
  });
});
