import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSakipError } from "../../src/core/index.ts";
import { addWorkingDays } from "../../src/period/add-working-days.ts";
import { isWorkingDay } from "../../src/period/is-working-day.ts";
import type { WorkingDayOptions } from "../../src/period/working-day-options.ts";
import { refusal } from "../support/refusal.ts";
import { datesFrom, someHolidays } from "./arbitraries.ts";

describe("addWorkingDays", () => {
  it.each([
    ["2025-01-02", 17, "2025-01-27"],
    ["2025-01-02", 5, "2025-01-09"],
    ["2025-01-03", 1, "2025-01-06"],
    ["2025-01-04", 1, "2025-01-06"],
    ["2025-01-04", -1, "2025-01-03"],
    ["2025-01-06", -1, "2025-01-03"],
    ["2025-01-04", 0, "2025-01-04"],
    ["2024-02-28", 2, "2024-03-01"],
  ])("from %s by %i is %s", (date, count, result) => {
    expect(addWorkingDays(date, count, { holidays: [] })).toBe(result);
  });

  it("skips holidays, also over the end of the year", () => {
    expect(addWorkingDays("2024-12-31", 1, { holidays: ["2025-01-01"] })).toBe("2025-01-02");
    expect(addWorkingDays("2025-01-02", -1, { holidays: ["2025-01-01"] })).toBe("2024-12-31");
  });

  it("refuses every fault at once", () => {
    expect(refusal(() => addWorkingDays("2025-13-01", 1.5, { holidays: ["x"] }))).toEqual([
      "invalid-date date",
      "invalid-input count",
      "invalid-date options.holidays[0]",
    ]);
    expect(refusal(() => addWorkingDays("2025-01-01", Number.NaN, {} as WorkingDayOptions))).toEqual([
      "invalid-input count",
      "invalid-input options.holidays",
    ]);
  });

  it("refuses to leave the calendar", () => {
    expect(addWorkingDays("9999-12-30", 1, { holidays: [] })).toBe("9999-12-31");
    expect(refusal(() => addWorkingDays("9999-12-30", 2, { holidays: [] }))).toEqual(["out-of-range"]);
    expect(refusal(() => addWorkingDays("1900-01-01", -1, { holidays: [] }))).toEqual(["out-of-range"]);
    expect(refusal(() => addWorkingDays("9999-12-30", 1e9, { holidays: [] }))).toEqual(["invalid-input count"]);
  });

  it("stops at the first day outside, and shows it", () => {
    const given = (date: string, count: number) => {
      try {
        addWorkingDays(date, count, { holidays: [] });
      } catch (error) {
        return isSakipError(error) && error.details.problems.map((problem) => problem.given);
      }
      return [];
    };
    expect(given("9999-12-31", 3)).toEqual(['"+010000-01-01"']);
    expect(given("1900-01-01", -3)).toEqual(['"1899-12-31"']);
  });

  it("leaves its input alone", () => {
    const holidays = Object.freeze(["2025-01-06"]);
    expect(addWorkingDays("2025-01-03", 1, Object.freeze({ holidays }))).toBe("2025-01-07");
    expect(holidays).toEqual(["2025-01-06"]);
  });
});

describe("properties", () => {
  const date = datesFrom("2024-03-01", "2025-10-31");
  const count = fc.integer({ min: 1, max: 40 });

  it("ends on a working day, in the direction of the count", () => {
    fc.assert(
      fc.property(date, count, someHolidays, (start, n, holidays) => {
        const [later, earlier] = [n, -n].map((each) => addWorkingDays(start, each, { holidays })) as [string, string];
        expect([later, earlier].every((each) => isWorkingDay(each, { holidays }))).toBe(true);
        expect(earlier < start && start < later).toBe(true);
      }),
    );
  });

  it("is undone from a working day by the opposite count", () => {
    fc.assert(
      fc.property(date, count, someHolidays, (start, n, holidays) => {
        fc.pre(isWorkingDay(start, { holidays }));
        expect(addWorkingDays(addWorkingDays(start, n, { holidays }), -n, { holidays })).toBe(start);
      }),
    );
  });
});
