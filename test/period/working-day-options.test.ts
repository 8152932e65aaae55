import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAll } from "../../src/core/index.ts";
import {
  holidays,
  isWorking,
  type WorkingDayOptions,
  workingDayOptionsShape,
  workWeekShape,
} from "../../src/period/working-day-options.ts";
import { refusal } from "../support/refusal.ts";
import { someHolidays } from "./arbitraries.ts";

const daysOf = (holidays: WorkingDayOptions["holidays"]) => readAll([workingDayOptionsShape, { holidays }])[0].holidays;
const problemsIn = (options: unknown) => refusal(() => readAll([workingDayOptionsShape, options, "options"]));

describe("workingDayOptionsShape", () => {
  it("reads any iterable, once, as days", () => {
    function* holidays() {
      yield "1970-01-02";
      yield "1970-01-05";
      yield "1970-01-02";
    }
    expect([...daysOf(holidays())]).toEqual([1, 4]);
    expect([...daysOf(new Set(["1970-01-02"]))]).toEqual([1]);
    expect([...daysOf([])]).toEqual([]);
  });

  it("reports every holiday that is none, at its position", () => {
    expect(problemsIn({ holidays: ["2025-01-01", "2025-02-30", "29-03-2025", "2025-04-01", null] })).toEqual([
      "invalid-date options.holidays[1]",
      "invalid-date options.holidays[2]",
      "invalid-date options.holidays[4]",
    ]);
  });

  it.each([
    ["nothing", undefined],
    ["one text", "2025-01-01"],
    ["a number", 1],
  ])("refuses %s", (_what, holidays) => {
    expect(problemsIn({ holidays })).toEqual(["invalid-input options.holidays"]);
  });

  it("refuses a misspelt key", () => {
    expect(problemsIn({ holidays: [], libur: [] })).toEqual(["invalid-input options.libur"]);
  });

  it("leaves its input alone", () => {
    const holidays = ["2025-04-01", "2025-03-31"];
    daysOf(Object.freeze(holidays));
    expect(holidays).toEqual(["2025-04-01", "2025-03-31"]);
  });
});

describe("holidays", () => {
  it("are dates in any order, as they were written", () => {
    expect([...readAll([holidays, new Set(["2025-04-01", "2025-03-31"])])[0]]).toEqual(["2025-04-01", "2025-03-31"]);
    expect(refusal(() => readAll([holidays, ["2025-04-31"], "holidays"]))).toEqual(["invalid-date holidays[0]"]);
  });
});

describe("workWeekShape", () => {
  it("asks no law about days that could not be read", () => {
    const refused = (options: unknown) => refusal(() => readAll([workWeekShape, options, "options"]));
    const workingDays = ["2018-05-05"];
    expect(refused({ holidays: ["x"], workingDays, daysPerWeek: 7 })).toEqual([
      "invalid-date options.holidays[0]",
      "invalid-input options.daysPerWeek",
    ]);
    // The law needs the days alone.
    expect(refused({ holidays: workingDays, workingDays, daysPerWeek: 7 })).toEqual([
      "invalid-input options.daysPerWeek",
      "invalid-input options.workingDays",
    ]);
  });
});

describe("isWorking", () => {
  it("excludes weekends and holidays", () => {
    // 1 January 1970 was a Thursday.
    expect([0, 1, 2, 3, 4].filter((day) => isWorking(day, { holidays: new Set([1]) }))).toEqual([0, 4]);
  });
});

describe("properties", () => {
  it("calls no holiday a working day", () => {
    fc.assert(
      fc.property(someHolidays, (holidays) => {
        const days = daysOf(holidays);
        expect([...days].some((day) => isWorking(day, { holidays: days }))).toBe(false);
      }),
    );
  });
});
