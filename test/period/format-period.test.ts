import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Locale } from "../../src/core/index.ts";
import { formatPeriod } from "../../src/period/format-period.ts";
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

describe("properties", () => {
  it("gives different periods different texts, in each language", () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, fc.constantFrom<Locale>("id", "en"), (a, b, locale) => {
        expect(formatPeriod(a, locale) === formatPeriod(b, locale)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });
});
