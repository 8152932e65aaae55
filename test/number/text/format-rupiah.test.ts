import fc from "fast-check";
import { type DecimalInput, formatRupiah, parseIndonesianNumber } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

describe("formatRupiah", () => {
  it.each<[DecimalInput, string]>([
    [1234567, "Rp1.234.567"],
    [0, "Rp0"],
    ["2500.00", "Rp2.500"],
    ["2500.5", "Rp2.500,50"],
    ["-2500.5", "-Rp2.500,50"],
    ["2500.005", "Rp2.500,01"],
    ["-0.001", "Rp0,00"],
    ["3145000000000000.25", "Rp3.145.000.000.000.000,25"],
  ])("prints %s as %s", (value, text) => {
    expect(formatRupiah(value)).toBe(text);
  });

  it("takes locale, decimals and rounding", () => {
    expect(formatRupiah("1234567.5", { locale: "en" })).toBe("Rp1,234,567.50");
    expect(formatRupiah("1234567.5", { decimals: 0 })).toBe("Rp1.234.568");
    expect(formatRupiah("1234567.5", { decimals: 0, rounding: "down" })).toBe("Rp1.234.567");
  });

  it("prints negative amounts in brackets on request", () => {
    expect(formatRupiah("-1250000", { negative: "brackets" })).toBe("(Rp1.250.000)");
    expect(formatRupiah("-1250000", { negative: "brackets", decimals: 2, locale: "en" })).toBe("(Rp1,250,000.00)");
    expect(formatRupiah("1250000", { negative: "brackets" })).toBe("Rp1.250.000");
    expect(formatRupiah("-0.001", { negative: "brackets" })).toBe("Rp0,00");
    expect(formatRupiah("-1250000", { negative: "minus" })).toBe("-Rp1.250.000");
  });

  it("refuses what is no number", () => {
    expect(refusal(() => formatRupiah("Rp5"))).toEqual(["invalid-number value"]);
  });
});

describe("properties", () => {
  it("prints what parseIndonesianNumber reads back, to the sen", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 99 }), (rupiah, sen) => {
        const amount = `${rupiah}.${String(sen).padStart(2, "0")}`;
        for (const negative of ["minus", "brackets"] as const)
          expect(parseIndonesianNumber(formatRupiah(amount, { negative })).eq(amount)).toBe(true);
      }),
    );
  });
});
