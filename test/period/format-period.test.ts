import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Locale } from "../../src/core/index.ts";
import {
  codedPeriodFact,
  dayFact,
  formatDay,
  formatPeriod,
  periodFact,
  yearFact,
} from "../../src/period/format-period.ts";
import { parsePeriod } from "../../src/period/parse-period.ts";
import type { Period } from "../../src/period/period.ts";
import { refusal } from "../support/refusal.ts";
import { anyPeriod } from "./arbitraries.ts";

describe("formatPeriod", () => {
  it.each([
    ["2023", "Tahun 2023", "Year 2023"],
    ["2023-S1", "Semester I 2023", "Semester I 2023"],
    ["2023-S2", "Semester II 2023", "Semester II 2023"],
    ["2023-TW3", "Triwulan III 2023", "Quarter III 2023"],
    ["2023-TW4", "Triwulan IV 2023", "Quarter IV 2023"],
    ["2023-01", "Januari 2023", "January 2023"],
    ["2023-02", "Februari 2023", "February 2023"],
    ["2023-03", "Maret 2023", "March 2023"],
    ["2023-04", "April 2023", "April 2023"],
    ["2023-05", "Mei 2023", "May 2023"],
    ["2023-06", "Juni 2023", "June 2023"],
    ["2023-07", "Juli 2023", "July 2023"],
    ["2023-08", "Agustus 2023", "August 2023"],
    ["2023-09", "September 2023", "September 2023"],
    ["2023-10", "Oktober 2023", "October 2023"],
    ["2023-11", "November 2023", "November 2023"],
    ["2023-12", "Desember 2023", "December 2023"],
  ])("writes %s in both languages", (code, id, en) => {
    expect(formatPeriod(parsePeriod(code))).toBe(id);
    expect(formatPeriod(parsePeriod(code), "id")).toBe(id);
    expect(formatPeriod(parsePeriod(code), "en")).toBe(en);
  });

  it("refuses both faults at once", () => {
    const period = { kind: "month", year: 2023, month: 13 } as unknown as Period;
    expect(refusal(() => formatPeriod(period, "jv" as Locale))).toEqual([
      "invalid-period period.month",
      "invalid-input locale",
    ]);
  });
});

describe("facts", () => {
  it("are told in both languages", () => {
    expect(dayFact.print("2023-12-31")).toEqual({ id: "31 Desember 2023", en: "31 December 2023" });
    expect(yearFact.print(2023)).toEqual({ id: "2023", en: "2023" });
    const second = { id: "Triwulan II 2023", en: "Quarter II 2023" };
    expect(periodFact.print({ kind: "quarter", year: 2023, quarter: 2 })).toEqual(second);
    expect(codedPeriodFact.print("2023-TW2")).toEqual(second);
    const types = [dayFact, yearFact, periodFact, codedPeriodFact].map(({ type }) => type);
    expect(types).toEqual(["day", "year", "period", "period"]);
  });
});

describe("properties", () => {
  it("gives different periods different texts, in each language", () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, fc.constantFrom<Locale>("id", "en"), (a, b, locale) => {
        expect(formatPeriod(a, locale) === formatPeriod(b, locale)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });
});

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
