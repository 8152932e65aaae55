import fc from "fast-check";
import { describe, expect, it } from "vitest";
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
    [" 2023-TW1 ", { kind: "quarter", year: 2023, quarter: 1 }],
    ["1900", { kind: "year", year: 1900 }],
    ["9999-12", { kind: "month", year: 9999, month: 12 }],
  ])("reads %o", (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
    expect(Object.isFrozen(parsePeriod(text))).toBe(true);
  });

  it.each([
    ...[
      "",
      "23",
      "02023",
      "1899",
      "0023",
      "2023-",
      "2023-S0",
      "2023-S3",
      "2023-TW0",
      "2023-TW5",
      "2023-Q",
      "2023-TWIII",
    ],
    ...["2023-00", "2023-13", "2023-9", "2023-09-30", "TW3 2023", "Triwulan III 2023", "2023 TW3", "2023-TW3\n2024"],
  ])("refuses %o", (text) => {
    expect(refusal(() => parsePeriod(text))).toEqual(["invalid-period"]);
  });

  it("refuses what is no text, and tells the forms", () => {
    expect(() => parsePeriod(2023 as unknown as string)).toThrow(
      'invalid-period: given 2023, expected "2023" (year), "2023-S1" (semester), "2023-TW3" or "2023-Q3" (quarter) or "2023-09" (month), with a year from 1900 to 9999',
    );
  });
});

describe("properties", () => {
  it("reads back every code, whatever its letters", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(parsePeriod(periodCode(period))).toEqual(period);
        expect(parsePeriod(periodCode(period).toLowerCase())).toEqual(period);
      }),
    );
  });
});
