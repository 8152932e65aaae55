import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { isWithinPeriod } from "../../src/period/is-within-period.ts";
import type { PeriodKind } from "../../src/period/period.ts";
import { periodOf } from "../../src/period/period-of.ts";
import { refusal } from "../support/refusal.ts";
import { anyDate, anyKind } from "./arbitraries.ts";

describe("periodOf", () => {
  it("finds the period of each kind", () => {
    expect(periodOf("2023-09-30", "year")).toEqual({ kind: "year", year: 2023 });
    expect(periodOf("2023-09-30", "semester")).toEqual({ kind: "semester", year: 2023, semester: 2 });
    expect(periodOf("2023-09-30", "quarter")).toEqual({ kind: "quarter", year: 2023, quarter: 3 });
    expect(periodOf("2023-09-30", "month")).toEqual({ kind: "month", year: 2023, month: 9 });
  });

  it.each([
    ["2024-02-29", 1, 1],
    ["2023-03-31", 1, 1],
    ["2023-04-01", 2, 1],
    ["2023-06-30", 2, 1],
    ["2023-07-01", 3, 2],
    ["2023-10-01", 4, 2],
    ["2023-12-31", 4, 2],
  ])("puts %s into triwulan %i, semester %i", (date, quarter, semester) => {
    expect(periodOf(date, "quarter").quarter).toBe(quarter);
    expect(periodOf(date, "semester").semester).toBe(semester);
  });

  it("is frozen, and typed by the kind", () => {
    expect(Object.isFrozen(periodOf("2023-09-30", "month"))).toBe(true);
    expectTypeOf(periodOf("2023-09-30", "quarter").quarter).toEqualTypeOf<1 | 2 | 3 | 4>();
  });

  it("refuses both faults at once", () => {
    expect(refusal(() => periodOf("2023-02-30", "week" as PeriodKind))).toEqual([
      "invalid-date date",
      "invalid-input kind",
    ]);
  });
});

describe("properties", () => {
  it("finds a period that the date lies in", () => {
    fc.assert(
      fc.property(anyDate, anyKind, (date, kind) => {
        expect(isWithinPeriod(date, periodOf(date, kind))).toBe(true);
      }),
    );
  });
});
