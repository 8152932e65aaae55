import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortestDouble } from "../../../../src/number/text/grammar/shortest-double.ts";

describe("shortestDouble", () => {
  it.each([
    ["7.0000000000000007E-2", "0.07"],
    ["70.569999999999993", "70.57"],
    ["84.489999999999995", "84.49"],
    ["1,0900000000000001", "1.09"],
    ["0.30000000000000004", "0.3"],
    ["0.7999999999999998", "0.8"],
    ["99.99999999999999", "100"],
    ["100.00000000000001", "100"],
    ["1.0000000000000001E-5", "0.00001"],
    ["7.9999999999999998e1", "80"],
    ["7.9999999999999998e-10", "8e-10"],
    ["70000000000000007e-17", "0.7"],
    ["0.12345678901200009", "0.123456789012"],
    ["0.070000000000000007", "0.07"],
    ["0.07000000000000001", "0.07"],
  ])("takes %s for %s", (text, meant) => {
    expect(Number(shortestDouble(text))).toBe(Number(meant));
  });

  it.each([
    ["0.07", "few digits"],
    ["84.4899999999999", "fifteen digits"],
    ["0.022727272727272728", "a quotient, which has no shorter name"],
    ["12345678901234567", "a whole amount"],
    ["1.2345678901234567e20", "a whole amount with an exponent"],
    ["0.1000000000000000055511151231257827", "more digits than a double has"],
    ["1.234567890123456e-400", "less than doubles reach"],
    ["1.234.567,89012345678", "an amount with groups"],
    ["", "nothing"],
    ["a0.7999999999999998", "a text with more before it"],
    ["0.7999999999999998a", "a text with more behind it"],
    ["10000000000000001", "a whole amount next to a round one"],
    ["1.0000000000000001e16", "the same with an exponent"],
    ["0.12345678901230009", "thirteen digits, which may be meant"],
    ["0.8000000000000000", "zeros at the end, which are no digits"],
    ["0.80000000000000000", "the same with one more"],
    [`${"9".repeat(17)}${"0".repeat(280)}.0`, "more than any figure"],
  ])("leaves %s as it is: %s", (text) => {
    expect(shortestDouble(text)).toBeUndefined();
  });
});

describe("properties", () => {
  it("gives back every figure of at most twelve digits from the seventeen that a spreadsheet writes of it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: 1, max: 9 }), (digits, places) => {
        const figure = digits / 10 ** places;
        const written = figure.toPrecision(17);
        expect(Number(shortestDouble(written) ?? written)).toBe(figure);
      }),
    );
  });
});
