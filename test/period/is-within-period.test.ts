import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWithinPeriod } from "../../src/period/is-within-period.ts";
import { parsePeriod } from "../../src/period/parse-period.ts";
import type { Period } from "../../src/period/period.ts";
import { periodsWithin } from "../../src/period/periods-within.ts";
import { refusal } from "../support/refusal.ts";
import { anyKind, datesFrom } from "./arbitraries.ts";

describe("isWithinPeriod", () => {
  it.each([
    ["2023-06-30", "2023-TW3", false],
    ["2023-07-01", "2023-TW3", true],
    ["2023-08-17", "2023-TW3", true],
    ["2023-09-30", "2023-TW3", true],
    ["2023-10-01", "2023-TW3", false],
    ["2024-02-29", "2024-02", true],
    ["2022-08-17", "2023-TW3", false],
    ["2023-12-31", "2023", true],
  ])("%s in %s: %s", (date, code, within) => {
    expect(isWithinPeriod(date, parsePeriod(code))).toBe(within);
  });

  it("refuses both faults at once, and leaves its input alone", () => {
    const period = Object.freeze({ kind: "month", year: 2023, month: 0 }) as unknown as Period;
    expect(refusal(() => isWithinPeriod("2023-02-30", period))).toEqual([
      "invalid-date date",
      "invalid-period period.month",
    ]);
  });
});

describe("properties", () => {
  it("is true of exactly one part of a year", () => {
    fc.assert(
      fc.property(datesFrom("2024-01-01", "2024-12-31"), anyKind, (date, kind) => {
        const parts = periodsWithin({ kind: "year", year: 2024 }, kind);
        expect(parts.filter((part) => isWithinPeriod(date, part))).toHaveLength(1);
      }),
    );
  });
});
