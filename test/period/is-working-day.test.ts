import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWorkingDay } from "../../src/period/is-working-day.ts";
import type { WorkingDayOptions } from "../../src/period/working-day-options.ts";
import { refusal } from "../support/refusal.ts";
import { datesFrom, someHolidays } from "./arbitraries.ts";

describe("isWorkingDay", () => {
  it.each([
    ["2025-04-04", true],
    ["2025-04-05", false],
    ["2025-04-06", false],
    ["2025-04-07", true],
    ["2025-04-18", false],
    ["2024-02-29", true],
  ])("%s: %s", (date, working) => {
    expect(isWorkingDay(date, { holidays: ["2025-04-18"] })).toBe(working);
  });

  it("refuses every fault at once", () => {
    expect(refusal(() => isWorkingDay("2025-02-29", { holidays: ["2025-01-01", "x"] }))).toEqual([
      "invalid-date date",
      "invalid-date options.holidays[1]",
    ]);
    expect(refusal(() => isWorkingDay("2025-04-07", undefined as unknown as WorkingDayOptions))).toEqual([
      "invalid-input options",
    ]);
    expect(refusal(() => isWorkingDay("2025-04-07", {} as WorkingDayOptions))).toEqual([
      "invalid-input options.holidays",
    ]);
    const misspelt = { holidays: [], holiday: ["2025-04-07"] };
    expect(refusal(() => isWorkingDay("2025-04-07", misspelt))).toEqual(["invalid-input options.holiday"]);
  });

  it("leaves its input alone", () => {
    const holidays = Object.freeze(["2025-04-18"]);
    isWorkingDay("2025-04-18", Object.freeze({ holidays }));
    expect(holidays).toEqual(["2025-04-18"]);
  });
});

describe("properties", () => {
  it("never becomes true by one holiday more", () => {
    const date = datesFrom("2024-01-01", "2025-12-31");
    fc.assert(
      fc.property(date, someHolidays, date, (day, holidays, more) => {
        if (!isWorkingDay(day, { holidays })) expect(isWorkingDay(day, { holidays: [...holidays, more] })).toBe(false);
      }),
    );
  });
});
