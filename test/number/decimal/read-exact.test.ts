import { Decimal as DecimalJs } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/core/index.ts";
import { readExact, tryExact } from "../../../src/number/decimal/read-exact.ts";
import { compare } from "../../../src/number/exact/arithmetic.ts";
import type { Exact } from "../../../src/number/exact/exact.ts";
import { asRational, decimalTexts } from "../../support/figures.ts";
import { rational, rationalOf } from "../../support/rational.ts";

const valueRead = (input: unknown) => asRational(tryExact(input) as Exact);

describe("tryExact", () => {
  it.each([
    ["12.5", 25n, 2n],
    ["-12.50", -25n, 2n],
    ["+7", 7n, 1n],
    ["007", 7n, 1n],
    ["-0", 0n, 1n],
    ["0.000", 0n, 1n],
    ["1e3", 1000n, 1n],
    ["1.5E-3", 3n, 2000n],
    ["125e-1", 25n, 2n],
    ["999999999999999", 999999999999999n, 1n],
    ["9999999999999999", 9999999999999999n, 1n],
    ["12345678901234567890.12", 1234567890123456789012n, 100n],
  ])("reads the text %j", (text, top, bottom) => {
    expect(valueRead(text)).toEqual(rational(top, bottom));
  });

  it.each([
    [0.1, 1n, 10n],
    [-0, 0n, 1n],
    [1.005, 1005n, 1000n],
    [-75.37, -7537n, 100n],
    [9007199254740991, 9007199254740991n, 1n],
    [2 ** 53, 9007199254740992n, 1n],
    [1e21, 10n ** 21n, 1n],
    [1e-7, 1n, 10n ** 7n],
    [5e-324, 5n, 10n ** 324n],
    [10000000000000.01, 1000000000000001n, 100n],
  ])("reads the number %d by its shortest decimal form", (number, top, bottom) => {
    expect(valueRead(number)).toEqual(rational(top, bottom));
  });

  it("does not clean up what floating point left behind", () => {
    expect(valueRead(0.1 + 0.2)).toEqual(rational(30000000000000004n, 10n ** 17n));
  });

  it("reads bigints and Decimals of any copy of decimal.js", () => {
    const Clone = DecimalJs.clone({ precision: 2, toExpPos: 0 });
    expect(valueRead(-12n)).toEqual(rational(-12n));
    expect(valueRead(10n ** 30n)).toEqual(rational(10n ** 30n));
    expect(valueRead(new Clone("1234.5"))).toEqual(rational(12345n, 10n));
    expect(valueRead(new DecimalJs("-0"))).toEqual(rational(0n));
  });

  it.each([
    "",
    " ",
    " 1",
    "1 ",
    "1\n",
    "12,5",
    "1,234.5",
    "1_000",
    "1.2.3",
    ".5",
    "5.",
    "-",
    "+",
    ".",
    "--1",
    "1e",
    "1e1.5",
    "0x10",
    "0b1",
    "١٢",
    "NaN",
    "Infinity",
    "Rp5",
    "½",
  ])("refuses the text %j", (text) => {
    expect(tryExact(text)).toBeUndefined();
  });

  it.each([
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [Number.NEGATIVE_INFINITY],
    [new DecimalJs(Number.NaN)],
    [new DecimalJs(Number.NEGATIVE_INFINITY)],
    [null],
    [undefined],
    [true],
    [[1]],
    [{ valueOf: () => 1 }],
    [new Date(0)],
    [() => 1],
    [Symbol("1")],
    [{ toStringTag: "[object Decimal]" }],
    [{ toStringTag: "[object Decimal]", s: 1, e: 0, d: [1] }],
  ])("refuses %s", (input) => {
    expect(tryExact(input)).toBeUndefined();
  });

  it("reads a thousand digits before and behind the point, and refuses more", () => {
    const digits = "7".repeat(1000);
    expect(valueRead(`${digits}.${digits}`)).toEqual(rational(BigInt(digits + digits), 10n ** 1000n));
    expect(valueRead("1e999")).toEqual(rational(10n ** 999n));
    expect(valueRead("1.5e999")).toEqual(rational(15n * 10n ** 998n));
    expect(valueRead("1e-1000")).toEqual(rational(1n, 10n ** 1000n));
    for (const text of [`${digits}7`, `0.${digits}7`, "1e1000", "1.5e1000", "1e-1001", "1.5e-1000", "1e99999"])
      expect(tryExact(text)).toBeUndefined();
    for (const decimal of ["1e1000", "1e-1001", "1e999999999"])
      expect(tryExact(new DecimalJs(decimal))).toBeUndefined();
    expect(tryExact(10n ** 1000n)).toBeUndefined();
  });

  it("refuses monstrous texts at once", () => {
    for (const text of ["9".repeat(5_000_000), `${"0".repeat(2_000_000)}.`, `1e${"9".repeat(2_000_000)}`])
      expect(tryExact(text)).toBeUndefined();
  });
});

describe("readExact", () => {
  it("adds a problem for what is no number, and none for a number", () => {
    const problems: Problem[] = [];
    expect(readExact("3", ["lines", 0], problems)).toEqual({ n: 3, d: 1 });
    expect(readExact("12,5", ["lines", 1, "budget"], problems)).toBeUndefined();
    expect(problems).toEqual([
      {
        code: "invalid-number",
        path: ["lines", 1, "budget"],
        given: '"12,5"',
        expected: {
          en: 'a finite number: 12.5, "12.5", 12n or a Decimal, with a point and no grouping',
          id: 'angka: 12.5, "12.5", 12n, atau Decimal, dengan titik desimal dan tanpa pemisah ribuan',
        },
      },
    ]);
  });
});

describe("properties", () => {
  it("reads every decimal text as the oracle does, directly and by way of a Decimal", () => {
    fc.assert(
      fc.property(decimalTexts, (text) => {
        const value = rationalOf(text);
        expect(valueRead(text)).toEqual(value);
        expect(valueRead(new DecimalJs(text))).toEqual(value);
      }),
      { numRuns: 300 },
    );
  });

  it("reads every double as it reads the text of its shortest form", () => {
    const doubles = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((count) => count / 100),
      fc.maxSafeInteger().map((count) => count / 100),
      fc.maxSafeInteger().map((count) => count * 1024),
    );
    fc.assert(
      fc.property(doubles, (double) => {
        expect(compare(tryExact(double) as Exact, tryExact(String(double)) as Exact)).toBe(0);
        expect(valueRead(double)).toEqual(rationalOf(String(double)));
      }),
      { numRuns: 300 },
    );
  });
});
