import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstMonthOf, monthsIn, PER_YEAR, partOf, periodAt, shiftPeriod } from "../../src/period/parts.ts";
import { KINDS } from "../../src/period/period.ts";
import { refusal } from "../support/refusal.ts";
import { anyPeriod, periodsFrom } from "./arbitraries.ts";

describe("KINDS", () => {
  it("goes from the longest to the shortest", () => {
    expect(KINDS.map(monthsIn)).toEqual([12, 6, 3, 1]);
    expect(KINDS.map((kind) => PER_YEAR[kind])).toEqual([1, 2, 4, 12]);
  });
});

describe("partOf", () => {
  it("counts within the year, from 1", () => {
    expect(partOf({ kind: "year", year: 2023 })).toBe(1);
    expect(partOf({ kind: "semester", year: 2023, semester: 2 })).toBe(2);
    expect(partOf({ kind: "quarter", year: 2023, quarter: 3 })).toBe(3);
    expect(partOf({ kind: "month", year: 2023, month: 12 })).toBe(12);
  });
});

describe("firstMonthOf", () => {
  it("is the month that the period begins with", () => {
    expect(firstMonthOf({ kind: "year", year: 2023 })).toBe(1);
    expect(firstMonthOf({ kind: "semester", year: 2023, semester: 2 })).toBe(7);
    expect(firstMonthOf({ kind: "quarter", year: 2023, quarter: 4 })).toBe(10);
    expect(firstMonthOf({ kind: "month", year: 2023, month: 12 })).toBe(12);
  });
});

describe("periodAt", () => {
  it("makes frozen periods with their own key only", () => {
    expect(periodAt("year", 2023, 1)).toEqual({ kind: "year", year: 2023 });
    expect(periodAt("quarter", 2023, 3)).toEqual({ kind: "quarter", year: 2023, quarter: 3 });
    expect(Object.isFrozen(periodAt("month", 2023, 9))).toBe(true);
  });
});

describe("shiftPeriod", () => {
  it("steps over the ends of years, in both directions", () => {
    expect(shiftPeriod({ kind: "month", year: 2023, month: 12 }, 2)).toEqual({ kind: "month", year: 2024, month: 2 });
    expect(shiftPeriod({ kind: "quarter", year: 2023, quarter: 1 }, -5)).toEqual({
      kind: "quarter",
      year: 2021,
      quarter: 4,
    });
  });

  it("refuses to leave the calendar", () => {
    expect(refusal(() => shiftPeriod({ kind: "year", year: 9999 }, 1))).toEqual(["out-of-range period"]);
    expect(refusal(() => shiftPeriod({ kind: "month", year: 1900, month: 1 }, -1))).toEqual(["out-of-range period"]);
  });
});

describe("properties", () => {
  it("periodAt and partOf are inverse", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(periodAt(period.kind, period.year, partOf(period))).toEqual(period);
      }),
    );
  });

  it("steps add up", () => {
    const steps = fc.integer({ min: -60, max: 60 });
    fc.assert(
      fc.property(periodsFrom(2100, 2200), steps, steps, (period, a, b) => {
        expect(shiftPeriod(shiftPeriod(period, a), b)).toEqual(shiftPeriod(period, a + b));
      }),
    );
  });
});
