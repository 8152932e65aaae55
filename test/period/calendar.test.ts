import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addWorkingDays } from "../../src/period/add-working-days.ts";
import {
  addMonths,
  dayOf,
  dayText,
  FIRST_DAY,
  isWeekend,
  LAST_DAY,
  lastDayOfMonth,
} from "../../src/period/calendar.ts";
import { tryDay } from "../../src/period/day-shape.ts";
import { isWorkingDay } from "../../src/period/is-working-day.ts";
import { lastWorkingDayOnOrBefore } from "../../src/period/last-working-day-on-or-before.ts";
import { periodBounds } from "../../src/period/period-bounds.ts";
import { periodOf } from "../../src/period/period-of.ts";
import { reportingCalendar } from "../../src/regulation/timeline/reporting-calendar.ts";
import { refusal } from "../support/refusal.ts";

const day = (date: string) => tryDay(date) as number;

describe("dayText", () => {
  it("names a day", () => {
    expect([0, -1, 19_675].map(dayText)).toEqual(["1970-01-01", "1969-12-31", "2023-11-14"]);
    expect([FIRST_DAY, LAST_DAY].map(dayText)).toEqual(["1900-01-01", "9999-12-31"]);
  });

  it("refuses a day outside the calendar", () => {
    expect(refusal(() => dayText(FIRST_DAY - 1))).toEqual(["out-of-range"]);
    expect(refusal(() => dayText(LAST_DAY + 1))).toEqual(["out-of-range"]);
  });
});

describe("dayOf", () => {
  it("counts whole days", () => {
    expect(dayOf(new Date("2023-11-14T00:00:00Z"))).toBe(19_675);
  });
});

describe("lastDayOfMonth", () => {
  it.each([
    [2023, 2, "2023-02-28"],
    [2024, 2, "2024-02-29"],
    [1900, 2, "1900-02-28"],
    [2000, 2, "2000-02-29"],
    [2023, 12, "2023-12-31"],
    [2023, 14, "2024-02-29"],
    [2023, 0, "2022-12-31"],
  ])("of %i, %i is %s", (year, month, date) => {
    expect(dayText(lastDayOfMonth(year, month))).toBe(date);
  });
});

describe("addMonths", () => {
  it.each([
    ["2023-01-15", 1, "2023-02-15"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-12-31", 2, "2024-02-29"],
    ["2024-12-31", 2, "2025-02-28"],
    ["2023-12-31", 3, "2024-03-31"],
    ["2023-12-31", 6, "2024-06-30"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2023-11-30", 3, "2024-02-29"],
  ])("from %s by %i is %s", (date, months, result) => {
    expect(dayText(addMonths(day(date), months))).toBe(result);
  });
});

describe("isWeekend", () => {
  it("is Saturday and Sunday, also before 1970", () => {
    const week = ["2025-03-31", "2025-04-01", "2025-04-02", "2025-04-03", "2025-04-04", "2025-04-05", "2025-04-06"];
    expect(week.filter((date) => isWeekend(day(date)))).toEqual(["2025-04-05", "2025-04-06"]);
    expect(["1900-01-01", "1969-12-27", "1969-12-28"].map((date) => isWeekend(day(date)))).toEqual([false, true, true]);
  });
});

describe("the time zone of the machine", () => {
  // Samoa skipped 30 December 2011; Brazil and Egypt had midnights that did not exist.
  const zones = {
    UTC: 0,
    "Asia/Jakarta": -420,
    "Pacific/Apia": -780,
    "Pacific/Kiritimati": -840,
    "America/Los_Angeles": 420,
    "America/Sao_Paulo": 180,
    "Africa/Cairo": -180,
  };

  function inZone<T>(zone: string, compute: () => T): T {
    const before = process.env["TZ"];
    process.env["TZ"] = zone;
    try {
      return compute();
    } finally {
      if (before === undefined) delete process.env["TZ"];
      else process.env["TZ"] = before;
    }
  }

  it.each(Object.entries(zones))("changes nothing in %s", (zone, offset) => {
    const holidays = ["2011-12-26", "2025-04-01", "2025-04-18"];
    const seen = inZone(zone, () => ({
      offset: new Date(2024, 6, 1).getTimezoneOffset(),
      skipped: periodOf("2011-12-30", "month"),
      workingDays: ["2011-12-30", "2011-12-31", "2018-11-04"].map((date) => isWorkingDay(date, { holidays })),
      after: ["2011-12-29", "2018-11-02", "2025-04-17"].map((date) => addWorkingDays(date, 1, { holidays })),
      before: lastWorkingDayOnOrBefore("2025-04-20", { holidays }),
      bounds: periodBounds({ kind: "quarter", year: 2011, quarter: 4 }),
      dates: reportingCalendar(2025, { holidays, budgetApprovedOn: "2025-01-31" }).map(({ due, from }) =>
        due.status === "computed" ? due.value : from,
      ),
    }));
    expect(seen).toEqual({
      offset,
      skipped: { kind: "month", year: 2011, month: 12 },
      workingDays: [true, false, false],
      after: ["2011-12-30", "2018-11-05", "2025-04-21"],
      before: "2025-04-17",
      bounds: { start: "2011-10-01", end: "2011-12-31" },
      dates: [
        "2025-02-14",
        "2025-02-28",
        { status: "computed", value: "2025-03-31" },
        "2025-04-15",
        { status: "computed", value: "2025-06-30" },
        "2025-07-14",
        { status: "computed", value: "2025-09-30" },
        "2025-10-14",
        { status: "computed", value: "2025-12-31" },
        "2026-02-28",
        "2026-02-28",
        "2026-03-31",
        "2026-06-30",
      ],
    });
  });
});

describe("properties", () => {
  const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY - 400 });

  it("has two days of weekend in any seven", () => {
    fc.assert(
      fc.property(anyDay, (start) => {
        expect(Array.from({ length: 7 }, (_, i) => isWeekend(start + i)).filter(Boolean)).toHaveLength(2);
      }),
    );
  });

  it("adds months to the month and never to a later day of it", () => {
    const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 12 }), (start, months) => {
        const [before, after] = [dayText(start), dayText(addMonths(start, months))];
        expect(monthOf(after)).toBe(monthOf(before) + months);
        expect(after.slice(8) <= before.slice(8)).toBe(true);
      }),
    );
  });
});
