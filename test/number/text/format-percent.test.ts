import fc from "fast-check";
import { type DecimalInput, formatPercent, parseIndonesianNumber, round } from "sakip";
import { describe, expect, it } from "vitest";
import { decimalTexts } from "../../support/figures.ts";
import { refusal } from "../../support/refusal.ts";

describe("formatPercent", () => {
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

  it("refuses what is no number", () => {
    expect(refusal(() => formatPercent("30,86"))).toEqual(["invalid-number value"]);
  });
});

describe("properties", () => {
  it("prints what parseIndonesianNumber reads back, rounded to two decimals", () => {
    fc.assert(
      fc.property(decimalTexts, (text) => {
        expect(parseIndonesianNumber(formatPercent(text)).eq(round(text, 2))).toBe(true);
      }),
    );
  });
});
