import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Locale } from "../../src/core/index.ts";
import { formatDay } from "../../src/period/format-day.ts";
import { formatPeriod } from "../../src/period/format-period.ts";
import { parsePeriod } from "../../src/period/parse-period.ts";
import { refusal } from "../support/refusal.ts";

describe("formatDay", () => {
  it.each([
    ["2023-12-31", "31 Desember 2023", "31 December 2023"],
    ["2024-02-29", "29 Februari 2024", "29 February 2024"],
    ["2024-08-01", "1 Agustus 2024", "1 August 2024"],
    ["1900-01-01", "1 Januari 1900", "1 January 1900"],
    ["9999-10-09", "9 Oktober 9999", "9 October 9999"],
  ])("writes %s in both languages", (date, id, en) => {
    expect(formatDay(date)).toBe(id);
    expect(formatDay(date, "id")).toBe(id);
    expect(formatDay(date, "en")).toBe(en);
  });

  it("refuses both faults at once", () => {
    expect(refusal(() => formatDay("2023-02-29", "jv" as Locale))).toEqual([
      "invalid-date date",
      "invalid-input locale",
    ]);
  });

  it("ends like the month that the day lies in", () => {
    const days = fc.date({ min: new Date("1900-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom<Locale>("id", "en"), (at, locale) => {
        const day = at.toISOString().slice(0, 10);
        expect(formatDay(day, locale)).toBe(`${at.getUTCDate()} ${formatPeriod(parsePeriod(day.slice(0, 7)), locale)}`);
      }),
    );
  });
});
