import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/core/index.ts";
import { readDay } from "../../src/period/read-day.ts";
import { isWorking, readHolidays } from "../../src/period/working-day-options.ts";
import { someHolidays } from "./arbitraries.ts";

const problemsIn = (holidays: unknown): string[] => {
  const problems: Problem[] = [];
  readHolidays(holidays, problems);
  return problems.map(({ code, path }) => `${code} ${path.join(".")}`);
};

describe("readHolidays", () => {
  it("reads any iterable, once", () => {
    function* holidays() {
      yield "1970-01-02";
      yield "1970-01-05";
      yield "1970-01-02";
    }
    expect([...readHolidays(holidays(), [])]).toEqual([1, 4]);
    expect([...readHolidays(new Set(["1970-01-02"]), [])]).toEqual([1]);
    expect([...readHolidays([], [])]).toEqual([]);
  });

  it("reports every holiday that is none, at its position", () => {
    expect(problemsIn(["2025-01-01", "2025-02-30", "29-03-2025", "2025-04-01", null])).toEqual([
      "invalid-date options.holidays.1",
      "invalid-date options.holidays.2",
      "invalid-date options.holidays.4",
    ]);
  });

  it.each([
    ["nothing", undefined],
    ["one text", "2025-01-01"],
    ["a number", 1],
  ])("refuses %s", (_what, holidays) => {
    expect(problemsIn(holidays)).toEqual(["invalid-input options.holidays"]);
  });

  it("leaves its input alone", () => {
    const holidays = ["2025-04-01", "2025-03-31"];
    readHolidays(Object.freeze(holidays), []);
    expect(holidays).toEqual(["2025-04-01", "2025-03-31"]);
  });
});

describe("isWorking", () => {
  it("excludes weekends and holidays", () => {
    const holidays = readHolidays(["2025-04-18"], []);
    const dates = ["2025-04-17", "2025-04-18", "2025-04-19", "2025-04-20", "2025-04-21"];
    expect(dates.filter((date) => isWorking(readDay(date, [], []) as number, holidays))).toEqual([
      "2025-04-17",
      "2025-04-21",
    ]);
  });
});

describe("properties", () => {
  it("calls no holiday a working day", () => {
    fc.assert(
      fc.property(someHolidays, (holidays) => {
        const days = readHolidays(holidays, []);
        expect([...days].some((day) => isWorking(day, days))).toBe(false);
      }),
    );
  });
});
