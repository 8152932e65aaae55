import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { isSakipError, jsonOf, parse, readAll } from "../../src/core/index.ts";
import {
  FIRST_YEAR,
  fiscalYear,
  LAST_YEAR,
  type Period,
  type PeriodOfKind,
  periodShape,
  type QuarterPeriod,
} from "../../src/period/period.ts";
import { refusal } from "../support/refusal.ts";
import { anyPeriod } from "./arbitraries.ts";

type AsPromised = { readonly year: number } & (
  | { readonly kind: "year" }
  | { readonly kind: "semester"; readonly semester: 1 | 2 }
  | { readonly kind: "quarter"; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly kind: "month"; readonly month: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 }
);

describe("Period", () => {
  it("is the union that the contract promises", () => {
    expectTypeOf<Period>().toExtend<AsPromised>();
    expectTypeOf<AsPromised>().toExtend<Period>();
    expectTypeOf<PeriodOfKind<"quarter">>().toEqualTypeOf<QuarterPeriod>();
  });

  it("has years of four digits", () => {
    expect([FIRST_YEAR, LAST_YEAR]).toEqual([1900, 9999]);
  });
});

describe("periodShape", () => {
  const refused = (value: unknown) => refusal(() => readAll([periodShape, value]));

  it("reads a period", () => {
    const quarter = { kind: "quarter", year: 2023, quarter: 3 };
    expect(readAll([periodShape, quarter])).toEqual([quarter]);
  });

  it("leaves keys of a program's own beside every kind", () => {
    for (const part of [{ kind: "year" }, { kind: "semester", semester: 2 }, { kind: "month", month: 12 }])
      expect(refused({ year: 2023, ...part, label: "Tahun ini" })).toEqual([]);
    expect(refused({ kind: "quarter", quarter: 4, year: 2023, label: "Tahun ini" })).toEqual([]);
  });

  it("reports every problem at its place, and what was expected", () => {
    const value = { kind: "quarter", year: 23, quarter: 5 };
    expect(() => readAll([periodShape, value, "readings", 2, "period"])).toThrow(
      expect.objectContaining({
        details: {
          problems: [
            {
              code: "invalid-period",
              path: ["readings", 2, "period", "year"],
              given: "23",
              expected: { en: "a whole number from 1900 to 9999", id: "bilangan bulat 1900 sampai 9999" },
            },
            {
              code: "invalid-period",
              path: ["readings", 2, "period", "quarter"],
              given: "5",
              expected: { en: "a whole number from 1 to 4", id: "bilangan bulat 1 sampai 4" },
            },
          ],
        },
      }),
    );
  });

  it("tells who gives a text that there is a reader of texts", () => {
    try {
      readAll([periodShape, "2023-TW3"]);
      expect.unreachable();
    } catch (error) {
      expect(isSakipError(error, "invalid-period") && error.message).toContain("a text goes through parsePeriod");
    }
  });

  it("does not go by keys of another kind, and leaves others alone", () => {
    expect(refused({ kind: "quarter", year: 2023, month: 3 })).toEqual(["invalid-period quarter"]);
    expect(refused({ kind: "year", year: 2023, quarter: 9 })).toEqual([]);
    const own = { kind: "year", year: 2023, note: "x" };
    expect(parse(periodShape, own)).toEqual(own);
    expect(readAll([periodShape, own])).toEqual([{ kind: "year", year: 2023 }]);
    expect(refused({ kind: "quarter", year: 2023, quater: 3 })).toEqual([
      "invalid-input quater",
      "invalid-period quarter",
    ]);
  });

  it.each([
    ["a text", "2023-TW3", ["invalid-period"]],
    ["null", null, ["invalid-period"]],
    ["an array", [2023], ["invalid-period"]],
    ["nothing in it", {}, ["invalid-period kind", "invalid-period year"]],
    ["a kind of every object", { kind: "toString", year: 2023 }, ["invalid-period kind"]],
    ["a year as text", { kind: "year", year: "2023" }, ["invalid-period year"]],
    ["half a year", { kind: "year", year: 2023.5 }, ["invalid-period year"]],
    ["the year before the first", { kind: "year", year: 1899 }, ["invalid-period year"]],
    ["the year after the last", { kind: "year", year: 10000 }, ["invalid-period year"]],
    ["no semester", { kind: "semester", year: 2023 }, ["invalid-period semester"]],
    ["semester 3", { kind: "semester", year: 2023, semester: 3 }, ["invalid-period semester"]],
    ["month 0", { kind: "month", year: 2023, month: 0 }, ["invalid-period month"]],
    ["month 13", { kind: "month", year: 2023, month: 13 }, ["invalid-period month"]],
  ])("refuses %s", (_what, value, problems) => {
    expect(refused(value)).toEqual(problems);
    expect(refusal(() => parse(periodShape, value))).toEqual(problems);
  });

  it("has a JSON Schema with the bounds in it", () => {
    const year = { type: "integer", minimum: 1900, maximum: 9999 };
    expect(jsonOf(periodShape)).toMatchObject({
      anyOf: [
        { properties: { kind: { const: "year" }, year } },
        { properties: { kind: { const: "semester" }, semester: { type: "integer", minimum: 1, maximum: 2 } } },
        { properties: { kind: { const: "quarter" }, quarter: { type: "integer", minimum: 1, maximum: 4 } } },
        { properties: { kind: { const: "month" }, month: { type: "integer", minimum: 1, maximum: 12 } } },
      ],
    });
  });
});

describe("fiscalYear", () => {
  it("is a whole year of the calendar", () => {
    expect(readAll([fiscalYear, 1900], [fiscalYear, 9999])).toEqual([1900, 9999]);
    expect(refusal(() => readAll([fiscalYear, 1899, "year"], [fiscalYear, "2023", "other"]))).toEqual([
      "invalid-period year",
      "invalid-period other",
    ]);
  });
});

describe("properties", () => {
  it("accepts every period and changes none", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const before = JSON.stringify(period);
        expect(readAll([periodShape, Object.freeze(period)])).toEqual([period]);
        expect(JSON.stringify(period)).toBe(before);
      }),
    );
  });
});
