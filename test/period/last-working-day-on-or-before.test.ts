import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addWorkingDays } from "../../src/period/add-working-days.ts";
import { isWorkingDay } from "../../src/period/is-working-day.ts";
import { lastWorking, lastWorkingDayOnOrBefore } from "../../src/period/last-working-day-on-or-before.ts";
import { refusal } from "../support/refusal.ts";
import { datesFrom, someHolidays } from "./arbitraries.ts";

describe("lastWorkingDayOnOrBefore", () => {
  it.each([
    ["2024-06-28", "2024-06-28"],
    ["2024-06-29", "2024-06-28"],
    ["2024-06-30", "2024-06-28"],
    ["2024-03-31", "2024-03-28"],
    ["2025-01-01", "2024-12-31"],
  ])("of %s is %s", (date, result) => {
    // Good Friday 2024 and New Year 2025.
    expect(lastWorkingDayOnOrBefore(date, { holidays: ["2024-03-29", "2025-01-01"] })).toBe(result);
  });

  it("refuses every fault at once, and to leave the calendar", () => {
    expect(refusal(() => lastWorkingDayOnOrBefore("30-06-2024", { holidays: ["", "2024-01-01"] }))).toEqual([
      "invalid-date date",
      "invalid-date options.holidays[0]",
    ]);
    expect(refusal(() => lastWorkingDayOnOrBefore("1900-01-01", { holidays: ["1900-01-01"] }))).toEqual([
      "out-of-range",
    ]);
  });

  it("leaves its input alone", () => {
    const holidays = Object.freeze(["2024-06-28"]);
    expect(lastWorkingDayOnOrBefore("2024-06-30", Object.freeze({ holidays }))).toBe("2024-06-27");
    expect(holidays).toEqual(["2024-06-28"]);
  });
});

describe("lastWorking", () => {
  it("works on days: 1970-01-03 was a Saturday", () => {
    expect(lastWorking(2, new Set())).toBe(1);
    expect(lastWorking(2, new Set([1, 0]))).toBe(-1);
  });
});

describe("properties", () => {
  it("is the date itself or the working day before it", () => {
    fc.assert(
      fc.property(datesFrom("2024-03-01", "2025-12-31"), someHolidays, (date, holidays) => {
        const expected = isWorkingDay(date, { holidays }) ? date : addWorkingDays(date, -1, { holidays });
        expect(lastWorkingDayOnOrBefore(date, { holidays })).toBe(expected);
      }),
    );
  });
});
