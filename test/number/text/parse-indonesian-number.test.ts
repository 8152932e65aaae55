import fc from "fast-check";
import { isSakipError, parseIndonesianNumber } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

describe("parseIndonesianNumber", () => {
  it.each([
    ["1.234.567,89", "1234567.89"],
    ["12,5", "12.5"],
    ["7,5", "7.5"],
    ["1.234", "1234"],
    ["1.250.000", "1250000"],
    ["1250000", "1250000"],
    ["0,125", "0.125"],
    ["0", "0"],
    ["-0", "0"],
    ["Rp 1.250.000", "1250000"],
    ["Rp1.250.000", "1250000"],
    ["Rp. 1.250.000,-", "1250000"],
    ["rp 1.250.000,50", "1250000.5"],
    ["IDR 1.250.000", "1250000"],
    ["Rp\u00a01.250.000", "1250000"],
    ["-Rp1.250.000", "-1250000"],
    ["Rp -1.250.000", "-1250000"],
    ["−3,87", "-3.87"],
    ["(1.250.000,00)", "-1250000"],
    ["Rp(1.250.000,00)", "-1250000"],
    ["(Rp 1.250.000,-)", "-1250000"],
    ["( 2,5 )", "-2.5"],
    ["1.250.000,00-", "-1250000"],
    ["1.250.000,50 −", "-1250000.5"],
    ["1.250.000 rupiah", "1250000"],
    ["Rp 1.250.000.-", "1250000"],
    ["Rp 1.250.000 ,-", "1250000"],
    ["12,5 prosen", "12.5"],
    ["100％", "100"],
    ["+3,87", "3.87"],
    ["30,86 persen", "30.86"],
    ["30,86 Persen", "30.86"],
    ["100%", "100"],
    ["3,87 %", "3.87"],
    ["78,73%", "78.73"],
    ["  42\t", "42"],
    ["9007199254740993,01", "9007199254740993.01"],
  ])("reads %j as %s", (text, value) => {
    expect(parseIndonesianNumber(text).toFixed()).toBe(value);
  });

  it.each(["12.5", "1,234.5", "78.73%", "70.33", "Rp 12.50", "-0.00", "0.125", "012.345", "1.2345", "1,234,567"])(
    "refuses %j, which is a number in English notation only",
    (text) => {
      expect(refusal(() => parseIndonesianNumber(text))).toEqual(["ambiguous-number text"]);
    },
  );

  it.each([
    "",
    " ",
    "1.23.456",
    "27.647091.889",
    "89,3405,300",
    "2 dokumen 3 laporan",
    "15.467 UMKM",
    ">= 90",
    "≤5",
    "<15%",
    "70,38-70,76",
    "80-60",
    "17/1000",
    "1.000*",
    "7.0000000000000007E-2",
    "1e3",
    "1 234",
    "1_000",
    "1.250.000,--",
    "1.250.000-",
    "(-1.250.000)",
    "-(1.250.000)",
    "((1.250.000))",
    "(1.250.000",
    "(1.250.000) orang",
    "(12,5)%",
    "(12,5%)",
    "5% rupiah",
    "Rp 12,5%",
    "12,5 persen %",
    "--5",
    "Rp",
    "n/a",
    "WTP",
    "-",
    "NaN",
    "١٢",
    "12.345.67",
    ",5",
    "5,",
    ".5",
  ])("refuses %j", (text) => {
    expect(refusal(() => parseIndonesianNumber(text))).toEqual(["invalid-number text"]);
  });

  it.each([12.5, 12n, null, undefined, {}, ["5"]])("refuses %s, which is no text", (input) => {
    expect(refusal(() => parseIndonesianNumber(input as string))).toEqual(["invalid-number text"]);
  });

  it("says how an English number can be read", () => {
    try {
      parseIndonesianNumber("Rp 1,234.5");
      expect.unreachable();
    } catch (error) {
      expect(isSakipError(error, "ambiguous-number") && error.details.problems).toEqual([
        {
          code: "ambiguous-number",
          path: ["text"],
          given: '"Rp 1,234.5"',
          expected: {
            en: 'Indonesian notation, such as "1.234,5"; if English notation is meant, pass "1234.5" to toDecimal',
            id: 'notasi Indonesia, seperti "1.234,5"; jika yang dimaksud notasi Inggris, berikan "1234.5" kepada toDecimal',
          },
        },
      ]);
    }
  });

  it("refuses more than a thousand digits", () => {
    expect(refusal(() => parseIndonesianNumber("7".repeat(1001)))).toEqual(["invalid-number text"]);
    expect(parseIndonesianNumber("7".repeat(1000)).toFixed()).toBe("7".repeat(1000));
  });
});

describe("properties", () => {
  it("reads groups of three and decimals as the digits that they are", () => {
    const groups = fc.array(fc.stringMatching(/^\d{3}$/), { maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), groups, fc.stringMatching(/^\d{0,6}$/), (head, rest, decimals) => {
        const text = [head, ...rest].join(".") + (decimals && `,${decimals}`);
        const plain = [head, ...rest].join("") + (decimals && `.${decimals}`);
        expect(parseIndonesianNumber(text).eq(plain)).toBe(true);
      }),
    );
  });

  it("either reads a text or refuses it with its own error", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+ Rp.,%\d]{0,12}$/)), (text) => {
        expect(() => refusal(() => parseIndonesianNumber(text))).not.toThrow();
      }),
    );
  });
});
