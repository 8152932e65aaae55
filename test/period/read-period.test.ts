import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/core/index.ts";
import { checkYear, readPeriod, requirePeriod } from "../../src/period/read-period.ts";
import { refusal } from "../support/refusal.ts";
import { anyPeriod } from "./arbitraries.ts";

describe("readPeriod", () => {
  it("returns a period as it is", () => {
    const problems: Problem[] = [];
    expect(readPeriod({ kind: "quarter", year: 2023, quarter: 3 }, [], problems)).toEqual({
      kind: "quarter",
      year: 2023,
      quarter: 3,
    });
    expect(problems).toEqual([]);
  });

  it("reports every problem at its place", () => {
    const problems: Problem[] = [];
    expect(readPeriod({ kind: "quarter", year: 23, quarter: 5 }, ["readings", 2, "period"], problems)).toBeUndefined();
    expect(problems).toEqual([
      {
        code: "invalid-period",
        path: ["readings", 2, "period", "year"],
        given: "23",
        expected: "a whole year from 1900 to 9999",
      },
      {
        code: "invalid-period",
        path: ["readings", 2, "period", "quarter"],
        given: "5",
        expected: "a whole number from 1 to 4",
      },
    ]);
  });

  it("does not go by keys of another kind", () => {
    expect(refusal(() => requirePeriod({ kind: "quarter", year: 2023, month: 3 }))).toEqual(["invalid-period quarter"]);
    expect(refusal(() => requirePeriod({ kind: "year", year: 2023, quarter: 9 }))).toEqual([]);
  });

  it.each([
    ["a text", "2023-TW3", ["invalid-period"]],
    ["null", null, ["invalid-period"]],
    ["an array", [2023], ["invalid-period"]],
    ["nothing in it", {}, ["invalid-period year", "invalid-period kind"]],
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
    expect(refusal(() => requirePeriod(value))).toEqual(problems);
  });
});

describe("checkYear", () => {
  it("takes the last year that is allowed from its caller", () => {
    const problems: Problem[] = [];
    checkYear(9998, ["fiscalYear"], problems, 9998);
    expect(problems).toEqual([]);
    checkYear(9999, ["fiscalYear"], problems, 9998);
    expect(problems).toEqual([
      { code: "invalid-period", path: ["fiscalYear"], given: "9999", expected: "a whole year from 1900 to 9998" },
    ]);
  });
});

describe("properties", () => {
  it("accepts every period and changes none", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const before = JSON.stringify(period);
        expect(requirePeriod(Object.freeze(period))).toBe(period);
        expect(JSON.stringify(period)).toBe(before);
      }),
    );
  });
});
