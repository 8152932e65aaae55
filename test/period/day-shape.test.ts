import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/core/index.ts";
import { dayText, FIRST_DAY, LAST_DAY } from "../../src/period/calendar.ts";
import { readDay } from "../../src/period/read-day.ts";

describe("readDay", () => {
  it.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["1970-02-01", 31],
    ["2000-02-29", 11_016],
    ["2023-11-14", 19_675],
    ["1900-01-01", FIRST_DAY],
    ["9999-12-31", LAST_DAY],
  ])("counts the days to %s", (date, day) => {
    expect(readDay(date, [], [])).toBe(day);
  });

  it.each([
    ...["2023-02-29", "2023-02-30", "1900-02-29", "2023-04-31", "2023-00-10", "2023-13-01", "2023-01-00", "2023-01-32"],
    ...["1899-12-31", "0000-01-01", "10000-01-01", "+02023-01-01", "-2023-01-01"],
    ...[
      "",
      "2023",
      "2023-09",
      "2023-9-30",
      "20230930",
      "30-09-2023",
      "30/09/2023",
      "2023-W39-6",
      "2023-273",
      " 2023-09-30",
    ],
    ...[
      "2023-09-30\n",
      "2023-09-30T00:00:00Z",
      "2023-09-30Z",
      "２０２３-09-30",
      "2023-24:00",
      20_230_930,
      null,
      undefined,
    ],
    ...[new Date(0), ["2023-09-30"]],
  ])("refuses %o", (value) => {
    const problems: Problem[] = [];
    expect(readDay(value, ["options", "holidays", 3], problems)).toBeUndefined();
    expect(problems).toMatchObject([{ code: "invalid-date", path: ["options", "holidays", 3] }]);
  });
});

describe("properties", () => {
  it("is the inverse of dayText", () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), (day) => {
        expect(readDay(dayText(day), [], [])).toBe(day);
      }),
    );
  });
});
