import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, readAll } from "../../src/core/index.ts";
import { dayText, FIRST_DAY, LAST_DAY } from "../../src/period/calendar.ts";
import { calendarDay, isoDate } from "../../src/period/day-shape.ts";
import { jsonSchemaOf } from "../../src/schema/index.ts";
import { refusal } from "../support/refusal.ts";

const dayOf = (date: unknown) => readAll([calendarDay, date])[0];

describe("calendarDay", () => {
  it.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["1970-02-01", 31],
    ["2000-02-29", 11_016],
    ["2023-11-14", 19_675],
    ["1900-01-01", FIRST_DAY],
    ["9999-12-31", LAST_DAY],
  ])("counts the days to %s", (date, day) => {
    expect(dayOf(date)).toBe(day);
  });

  it.each([
    ...["2023-02-29", "2023-02-30", "1900-02-29", "2023-04-31", "2023-00-10", "2023-13-01", "2023-01-00", "2023-01-32"],
    ...["1899-12-31", "0000-01-01", "10000-01-01", "+02023-01-01", "+002023-01-01", "-2023-01-01"],
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
    const refused = ["invalid-date options.holidays[3]"];
    expect(refusal(() => readAll([calendarDay, value, "options", "holidays", 3]))).toEqual(refused);
    expect(refusal(() => readAll([isoDate, value, "options", "holidays", 3]))).toEqual(refused);
  });
});

describe("isoDate", () => {
  it("is a date in JSON Schema as well", () => {
    expect(jsonSchemaOf(isoDate)).toMatchObject({ type: "string", format: "date" });
  });

  it("is the text itself", () => {
    expect(readAll([isoDate, "2023-09-30"])).toEqual(["2023-09-30"]);
    expect(parse(isoDate, "2023-09-30")).toBe("2023-09-30");
  });
});

describe("properties", () => {
  it("is the inverse of dayText", () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), (day) => {
        expect(dayOf(dayText(day))).toBe(day);
      }),
    );
  });
});
