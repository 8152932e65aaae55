import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addWorkingDays } from "../../src/period/add-working-days.ts";
import { isWorkingDay } from "../../src/period/is-working-day.ts";
import { nthWorking, nthWorkingDay } from "../../src/period/nth-working-day.ts";
import { parsePeriod } from "../../src/period/parse-period.ts";
import type { Period } from "../../src/period/period.ts";
import { periodBounds } from "../../src/period/period-bounds.ts";
import { refusal } from "../support/refusal.ts";
import { periodsFrom, someHolidays } from "./arbitraries.ts";

// Lebaran with its days of collective leave, and Good Friday.
const april = ["2025-04-01", "2025-04-02", "2025-04-03", "2025-04-04", "2025-04-07", "2025-04-18"];

describe("nthWorkingDay", () => {
  it.each([
    ["2025-02", 10, [], "2025-02-14"],
    ["2025-02", 20, [], "2025-02-28"],
    ["2025-04", 10, [], "2025-04-14"],
    ["2025-04", 10, april, "2025-04-22"],
    ["2025-TW1", 1, ["2025-01-01"], "2025-01-02"],
    ["2024", 262, [], "2024-12-31"],
  ])("in %s, the %ith", (code, n, holidays, value) => {
    expect(nthWorkingDay(parsePeriod(code), n, { holidays })).toEqual({ status: "computed", value });
  });

  it("says when there are not so many", () => {
    const outcome = nthWorkingDay(parsePeriod("2025-02"), 21, { holidays: [] });
    expect(outcome).toEqual({ status: "not-computable", reason: "too-few-working-days", needs: [] });
    expect(Object.isFrozen(outcome)).toBe(true);
  });

  it("refuses every fault at once", () => {
    expect(refusal(() => nthWorkingDay({ kind: "year", year: 0 }, 0, { holidays: ["x"] }))).toEqual([
      "invalid-period period.year",
      "invalid-input n",
      "invalid-date options.holidays[0]",
    ]);
    expect(refusal(() => nthWorkingDay(parsePeriod("2025"), 367, { holidays: [] }))).toEqual(["invalid-input n"]);
  });

  it("leaves its input alone", () => {
    const period: Period = Object.freeze({ kind: "month", year: 2025, month: 4 });
    nthWorkingDay(period, 10, Object.freeze({ holidays: Object.freeze([...april]) }));
    expect(period).toEqual({ kind: "month", year: 2025, month: 4 });
  });
});

describe("nthWorking", () => {
  it("takes days as holidays: 1970-01-01 was a Thursday", () => {
    expect(nthWorking({ kind: "month", year: 1970, month: 1 }, 2, new Set([0]))).toBe(4);
  });
});

describe("properties", () => {
  it("goes through the working days of the period, one after the other, and leaves none out", () => {
    fc.assert(
      fc.property(periodsFrom(2024, 2025), fc.integer({ min: 1, max: 25 }), someHolidays, (period, n, holidays) => {
        const outcomes = Array.from({ length: n }, (_, i) => nthWorkingDay(period, i + 1, { holidays }));
        const found = outcomes.flatMap((each) => (each.status === "computed" ? [each.value] : []));
        const { start, end } = periodBounds(period);
        const first = isWorkingDay(start, { holidays }) ? 0 : 1;
        const counted = Array.from({ length: n }, (_, i) => addWorkingDays(start, i + first, { holidays }));
        expect(found).toEqual(counted.filter((date) => date <= end));
      }),
    );
  });
});
