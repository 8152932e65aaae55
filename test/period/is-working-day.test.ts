import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addWorkingDays } from "../../src/period/add-working-days.ts";
import { countWorkingDays } from "../../src/period/count-working-days.ts";
import { isWorkingDay } from "../../src/period/is-working-day.ts";
import { lastWorkingDayOnOrBefore } from "../../src/period/last-working-day-on-or-before.ts";
import { nthWorkingDay } from "../../src/period/nth-working-day.ts";
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

// F17: the option was passed over in silence.
describe("weeks that differ", () => {
  const holidays = ["2018-04-30", "2018-05-01", "2018-05-02"];

  it("have Saturdays that were declared working days", () => {
    const workingDays = ["2018-04-28"];
    expect(isWorkingDay("2018-04-28", { holidays, workingDays })).toBe(true);
    expect(isWorkingDay("2018-04-21", { holidays, workingDays })).toBe(false);
    expect(isWorkingDay("2018-04-28", { holidays })).toBe(false);
    expect(countWorkingDays("2018-04-27", "2018-05-03", { holidays, workingDays })).toBe(2);
    expect(addWorkingDays("2018-04-27", 1, { holidays, workingDays })).toBe("2018-04-28");
    expect(lastWorkingDayOnOrBefore("2018-04-29", { holidays, workingDays })).toBe("2018-04-28");
    const april = { kind: "month", year: 2018, month: 4 } as const;
    // April 2018 has 21 days from Monday to Friday, of which the 30th is a holiday.
    expect(nthWorkingDay(april, 21, { holidays, workingDays })).toEqual({ status: "computed", value: "2018-04-28" });
    expect(nthWorkingDay(april, 21, { holidays })).toMatchObject({ status: "not-computable" });
  });

  it("have six days where told, and no Sunday", () => {
    const week = { holidays, daysPerWeek: 6 } as const;
    expect(["2018-04-28", "2018-04-29", "2018-04-30"].map((day) => isWorkingDay(day, week))).toEqual([
      true,
      false,
      false,
    ]);
    expect(countWorkingDays("2018-04-15", "2018-04-22", week)).toBe(6);
  });

  it("refuse a misspelt key, a week of seven days, and a working day that is a holiday", () => {
    const refused = (more: object) => refusal(() => isWorkingDay("2018-04-28", { holidays, ...more }));
    expect(refused({ workingDay: [], weekend: [] })).toEqual([
      "invalid-input options.workingDay",
      "invalid-input options.weekend",
    ]);
    expect(refused({ daysPerWeek: 7 })).toEqual(["invalid-input options.daysPerWeek"]);
    expect(refused({ workingDays: ["2018-04-31"] })).toEqual(["invalid-date options.workingDays[0]"]);
    expect(refused({ workingDays: ["2018-05-01"] })).toEqual(["invalid-input options.workingDays"]);
    expect(refused({ workingDays: ["2018-05-05", "2018-05-01"] })).toEqual(["invalid-input options.workingDays"]);
    expect(refused({ workingDays: ["2018-05-05", "2018-05-06"] })).toEqual([]);
  });
});
