import fc from "fast-check";
import { type DecimalInput, formatNumber, parseIndonesianNumber, toDecimal } from "sakip";
import { describe, expect, it } from "vitest";
import { decimalTexts } from "../../support/figures.ts";
import { refusal } from "../../support/refusal.ts";

describe("formatNumber", () => {
  it("prints Indonesian notation unless told", () => {
    expect(formatNumber("1234.56")).toBe("1.234,56");
    expect(formatNumber("1234.56", { locale: "en" })).toBe("1,234.56");
  });

  it("does not round unless told", () => {
    expect(formatNumber("0.123456789")).toBe("0,123456789");
    expect(formatNumber("75.375", { decimals: 2 })).toBe("75,38");
  });

  it("prints negative numbers in brackets on request", () => {
    expect(formatNumber("-1250000.5", { negative: "brackets" })).toBe("(1.250.000,5)");
    expect(formatNumber("1250000.5", { negative: "brackets" })).toBe("1.250.000,5");
    expect(formatNumber("-0.4", { negative: "brackets", decimals: 0 })).toBe("0");
  });

  it("refuses what is no number", () => {
    expect(refusal(() => formatNumber("1.234,5"))).toEqual(["invalid-number value"]);
    expect(refusal(() => formatNumber(null as unknown as DecimalInput))).toEqual(["invalid-number value"]);
  });
});

describe("properties", () => {
  it("prints what parseIndonesianNumber reads back", () => {
    fc.assert(
      fc.property(decimalTexts, (text) => {
        for (const negative of ["minus", "brackets"] as const)
          expect(parseIndonesianNumber(formatNumber(text, { negative })).eq(toDecimal(text))).toBe(true);
      }),
    );
  });
});
