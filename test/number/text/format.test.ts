import fc from "fast-check";
import { type FormatOptions, toDecimal } from "sakip";
import { describe, expect, it } from "vitest";
import { formatWith } from "../../../src/number/text/format.ts";
import { decimalTexts } from "../../support/figures.ts";
import { refusal } from "../../support/refusal.ts";

const asItStands = (own: number) => own;

describe("formatWith", () => {
  it.each<[string, FormatOptions, string]>([
    ["0", {}, "0"],
    ["999", {}, "999"],
    ["1000", {}, "1.000"],
    ["-1234.5", {}, "-1.234,5"],
    ["1234567.891", { locale: "en" }, "1,234,567.891"],
    ["1234567.891", { locale: "id", decimals: 0 }, "1.234.568"],
    ["1.5", { decimals: 3 }, "1,500"],
    ["2.5", { decimals: 0, rounding: "half-even" }, "2"],
    ["999.999", { decimals: 2 }, "1.000,00"],
    ["12345678901234567890.12", {}, "12.345.678.901.234.567.890,12"],
    ["1e-7", {}, "0,0000001"],
  ])("prints %s with %j as %s", (value, options, text) => {
    expect(formatWith(value, options, asItStands)).toBe(text);
  });

  it.each<[string, FormatOptions]>([
    ["-0.4", { decimals: 0 }],
    ["-0.4", { decimals: 0, locale: "en" }],
    ["-0", {}],
    ["-0.9", { decimals: 0, rounding: "ceiling" }],
  ])("prints %s with %j as 0, not as −0", (value, options) => {
    expect(formatWith(value, options, asItStands)).toBe("0");
  });

  it("prints as many decimals as the number has, even more than can be asked for", () => {
    expect(formatWith("1e-200", {}, asItStands)).toBe(`0,${"0".repeat(199)}1`);
  });

  it("refuses every fault at once", () => {
    expect(refusal(() => formatWith(1, { decimal: 2 } as FormatOptions, asItStands))).toEqual([
      "invalid-input options.decimal",
    ]);
    const options = { locale: "jv", decimals: -1, rounding: "up-half", negative: "()" } as unknown as FormatOptions;
    expect(refusal(() => formatWith("x", options, asItStands))).toEqual([
      "invalid-number value",
      "invalid-input options.locale",
      "invalid-rounding options.decimals",
      "invalid-rounding options.rounding",
      "invalid-input options.negative",
    ]);
  });

  it.each([101, 1.5, -1, "2", null])("refuses %j decimals", (decimals) => {
    const options = { decimals } as unknown as FormatOptions;
    expect(refusal(() => formatWith(1, options, asItStands))).toEqual(["invalid-rounding options.decimals"]);
  });

  it.each([null, 0, "en", []])("refuses %j for options, as [1, 2].map(formatNumber) would give", (options) => {
    const given = options as unknown as FormatOptions;
    expect(refusal(() => formatWith("x", given, asItStands))).toEqual([
      "invalid-number value",
      "invalid-input options",
    ]);
  });

  it("leaves its options alone", () => {
    expect(formatWith(1, Object.freeze({ decimals: 1 }), asItStands)).toBe("1,0");
  });
});

describe("properties", () => {
  it("prints, without decimals asked for, exactly the digits of the number", () => {
    fc.assert(
      fc.property(decimalTexts, (text) => {
        const printed = formatWith(text, { locale: "en" }, asItStands);
        expect(printed.replaceAll(",", "")).toBe(toDecimal(text).toFixed());
        expect(printed.split(".")[0]).toMatch(/^-?\d{1,3}(,\d{3})*$/);
      }),
    );
  });

  it("prints the same in both locales, with point and comma exchanged", () => {
    fc.assert(
      fc.property(decimalTexts, fc.integer({ min: 0, max: 12 }), (text, decimals) => {
        const english = formatWith(text, { locale: "en", decimals }, asItStands);
        const exchanged = english.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));
        expect(formatWith(text, { locale: "id", decimals }, asItStands)).toBe(exchanged);
      }),
    );
  });
});
