import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numeralAt, readingsOf } from "../../../../src/number/text/grammar/numeral.ts";

describe("numeralAt", () => {
  it.each([
    ["1.234,5 ton", "1234.5", undefined, " ton"],
    ["1.234", "1234", "1.234", ""],
    ["−12,5%", "-12.5", undefined, "%"],
    ["- 5", "-5", "-5", ""],
    ["+2,5", "2.5", undefined, ""],
    ["7E-2x", "7e-2", "7e-2", "x"],
    ["7,5e−2", "7.5e-2", "7.5e-2", ""],
    ["1.234.567E3", undefined, undefined, ""],
    ["70.569999999999993%", "70.57", "70.57", "%"],
    ["12,", "12", "12", ","],
    ["12,345", "12.345", "12345", ""],
    ["123,456", "123.456", "123456", ""],
    ["12,5E10 x", "12.5e10", "12.5e10", " x"],
    ["7.0000000000000007E-2", "0.07", "0.07", ""],
    ["1,234.5E3", undefined, undefined, ""],
    ["0.125", undefined, "0.125", ""],
  ])("reads the start of %j", (text, id, en, rest) => {
    expect(numeralAt(text)).toMatchObject({ id, en, rest });
  });

  it.each(["", "ton", "-", ",5", "≥5", "١٢", "１２"])("finds none at the start of %j", (text) => {
    expect(numeralAt(text)).toBeUndefined();
  });

  it("says when it read the number behind a spreadsheet's digits", () => {
    expect(["0.30000000000000004", "0.3"].map((text) => numeralAt(text)?.double)).toEqual([true, false]);
  });

  it("reads no figure that is too long for one", () => {
    expect(numeralAt("9".repeat(1100))).toMatchObject({ id: undefined, en: undefined });
  });
});

describe("properties", () => {
  const digits = fc.stringMatching(/^[\d.,]{1,14}$/);

  it("reads digits in one notation as it reads them with point and comma exchanged in the other", () => {
    fc.assert(
      fc.property(digits, (text) => {
        const exchanged = text.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));
        const [reading, other] = [readingsOf(text), readingsOf(exchanged)];
        expect([reading.id, reading.en]).toEqual([other.en, other.id]);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps every digit and invents none", () => {
    fc.assert(
      fc.property(digits, (text) => {
        for (const reading of Object.values(readingsOf(text)))
          if (reading !== undefined) expect(reading.replace(".", "")).toBe(text.replace(/[.,]/g, ""));
      }),
    );
  });
});
