import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPeriod } from "../../src/period/format-period.ts";
import { parsePeriod } from "../../src/period/parse-period.ts";
import { periodCode } from "../../src/period/period-code.ts";
import { refusal } from "../support/refusal.ts";
import { anyPeriod } from "./arbitraries.ts";

describe("parsePeriod", () => {
  it.each([
    ["2023", { kind: "year", year: 2023 }],
    ["2023-S1", { kind: "semester", year: 2023, semester: 1 }],
    ["2023-s2", { kind: "semester", year: 2023, semester: 2 }],
    ["2023-TW3", { kind: "quarter", year: 2023, quarter: 3 }],
    ["2023-tw3", { kind: "quarter", year: 2023, quarter: 3 }],
    ["2023-Q3", { kind: "quarter", year: 2023, quarter: 3 }],
    ["2023-q4", { kind: "quarter", year: 2023, quarter: 4 }],
    ["2023-09", { kind: "month", year: 2023, month: 9 }],
    ["2023-12", { kind: "month", year: 2023, month: 12 }],
    [" 2023-09\n", { kind: "month", year: 2023, month: 9 }],
    [" 2023-TW1 ", { kind: "quarter", year: 2023, quarter: 1 }],
    ["1900", { kind: "year", year: 1900 }],
    ["9999-12", { kind: "month", year: 9999, month: 12 }],
  ])("reads %o", (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
    expect(Object.isFrozen(parsePeriod(text))).toBe(true);
  });

  it.each([
    ...["", "23", "02023", "1899", "0023", "2023-", "2023-S0", "2023-S3", "2023-TW0", "2023-TW5", "2023-Q"],
    ...["2023-00", "2023-13", "2023-9", "2023-09-30", "2023-TW3\n2024"],
  ])("refuses %o", (text) => {
    expect(refusal(() => parsePeriod(text))).toEqual(["invalid-period text"]);
  });

  // F10, F13 and F15: none of these was read.
  it.each([
    ...["Triwulan III 2023", "TW III 2023", "TW.III/2023", "TW3 2023", "2023 TW3", "2023-TWIII", "Quarter III 2023"],
    ...["2023Q3", "Q3 2023", "Q3-2023", "Kuartal 3 2023", "triwulan iii tahun 2023", "Triwulan III T.A. 2023"],
    ...["Triwulan ke-3 2023", "Tahun 2023 Triwulan III", "TW\u00a0III\u00a02023", "Triwulan \u2162 2023"],
  ])("reads the quarter %o", (text) => {
    expect(parsePeriod(text)).toEqual({ kind: "quarter", year: 2023, quarter: 3 });
  });

  it.each([
    ["Semester I 2023", "2023-S1"],
    ["SMT II/2023", "2023-S2"],
    ["Sem 2 TA 2023", "2023-S2"],
    ["September 2023", "2023-09"],
    ["Sept. 2023", "2023-09"],
    ["Bulan Agustus Tahun 2023", "2023-08"],
    ["Agt-2023", "2023-08"],
    ["Nopember 2023", "2023-11"],
    ["Pebruari 2023", "2023-02"],
    ["May 2023", "2023-05"],
    ["2023 Desember", "2023-12"],
    ["09/2023", "2023-09"],
    ["2023/09", "2023-09"],
    ["Tahun 2023", "2023"],
    ["Tahun Anggaran 2023", "2023"],
    ["TA 2023", "2023"],
    ["Year 2023", "2023"],
  ])("reads the label %o", (text, code) => {
    expect(periodCode(parsePeriod(text))).toBe(code);
  });

  it.each([
    ...["Triwulan III", "TW III", "September", "III 2023", "3 2023", "2023 3", "TW III 23", "Q3'23", "Sep 23", "TA 23"],
    ...["Triwulan I-II 2023", "Januari-September 2023", "s.d. Triwulan III 2023", "sampai dengan September 2023"],
    ...["Semester III 2023", "Triwulan V 2023", "TW IIII 2023", "2022/2023", "2023-2024", "Tahun 2023/2024", "FY 2023"],
    ...[
      "1 September 2023",
      "30/09/2023",
      "2023.09",
      "09.2023",
      "13/2023",
      "9/2023",
      "Caturwulan I 2023",
      "Smester 1 2023",
    ],
    ...["Triwulan III 2023 2024", "Triwulan III 1899", "TW312023", "Ma 2023"],
  ])("refuses %o, which may mean more than one period, or none", (text) => {
    expect(refusal(() => parsePeriod(text))).toEqual(["invalid-period text"]);
  });

  it("refuses what is no text, and tells the forms", () => {
    expect(() => parsePeriod(2023 as unknown as string)).toThrow(
      'invalid-period at text: given 2023, expected "2023" (year), "2023-S1" (semester), "2023-TW3" or "2023-Q3" (quarter), "2023-09" (month), or a label such as "Triwulan III 2023", with a year from 1900 to 9999',
    );
  });
});

describe("properties", () => {
  it("reads back every code, whatever its letters", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(parsePeriod(periodCode(period))).toEqual(period);
        expect(parsePeriod(periodCode(period).toLowerCase())).toEqual(period);
        for (const locale of ["id", "en"] as const) expect(parsePeriod(formatPeriod(period, locale))).toEqual(period);
      }),
    );
  });
});
