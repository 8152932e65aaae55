import { Decimal as DecimalJs } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWords } from "../../../src/number/decimal/read-words.ts";
import { Decimal, exactToDecimal, tryExact } from "../../../src/number/index.ts";
import { exacts } from "../../support/figures.ts";

describe("readWords", () => {
  it.each([
    ["12.5", 125, 10],
    ["-0.01", -1, 100],
    ["99999999.9999999", 999_999_999_999_999, 10_000_000],
    ["1200", 1200, 1],
    ["12345678901.23", 1_234_567_890_123, 100],
  ])("reads %s", (text, n, d) => {
    expect(readWords(new Decimal(text))).toEqual({ n, d });
  });

  it.each([
    ["zero", new Decimal(0)],
    ["more digits than are safe", new Decimal("90071992547409.93")],
    ["words left out behind the digits", new Decimal("12e20")],
    ["finer than the powers of ten that are safe", new Decimal("1e-16")],
    ["no number", new Decimal(Number.NaN)],
    ["infinity", new Decimal(Number.NEGATIVE_INFINITY)],
  ])("leaves %s to the text", (_what, decimal) => {
    expect(readWords(decimal)).toBeUndefined();
  });

  const fake = (fields: object) => Object.assign(Object.create(Decimal.prototype), fields) as Decimal;
  it.each([
    ["half a word", { s: 1, e: 0, d: [1.5] }],
    ["a word too large", { s: 1, e: 7, d: [10_000_000] }],
    ["a word below zero", { s: 1, e: 0, d: [-5] }],
    ["a text for a word", { s: 1, e: 0, d: ["5"] }],
    ["a first word of zero", { s: 1, e: 7, d: [0, 5] }],
    ["half an exponent", { s: 1, e: 0.5, d: [5] }],
    ["no exponent", { s: 1, d: [5] }],
    ["twice the sign", { s: 2, e: 0, d: [5] }],
    ["no digits", { s: 1, e: 0, d: [] }],
  ])("does not take %s for a number", (_what, fields) => {
    expect(readWords(fake(fields))).toBeUndefined();
  });
});

describe("properties", () => {
  it("reads what the text says, in the same fraction", () => {
    fc.assert(
      fc.property(exacts, (value) => {
        const decimal = exactToDecimal(value);
        const quick = readWords(decimal);
        if (quick !== undefined) expect(quick).toEqual(tryExact(decimal.toFixed()));
      }),
      { numRuns: 1000 },
    );
  });

  it("reads every figure of at most 15 digits", () => {
    const figure = fc.tuple(fc.integer({ min: 1, max: 1e15 - 1 }), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(figure, ([n, places]) => {
        const text = new DecimalJs(n).times(`1e-${places}`).toFixed();
        // Words of zeros at the end are left out: such a number may have fewer words than places before the point.
        fc.pre(!text.endsWith("0000000"));
        expect(readWords(new Decimal(text))).toEqual(tryExact(text));
      }),
    );
  });
});
