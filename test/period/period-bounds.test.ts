import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePeriod } from "../../src/period/parse-period.ts";
import type { Period } from "../../src/period/period.ts";
import { boundsOf, daysOf, periodBounds } from "../../src/period/period-bounds.ts";
import { periodOf } from "../../src/period/period-of.ts";
import { refusal } from "../support/refusal.ts";
import { anyPeriod } from "./arbitraries.ts";

describe("periodBounds", () => {
  it.each([
    ["2023", "2023-01-01", "2023-12-31"],
    ["2023-S1", "2023-01-01", "2023-06-30"],
    ["2023-S2", "2023-07-01", "2023-12-31"],
    ["2023-TW1", "2023-01-01", "2023-03-31"],
    ["2023-TW2", "2023-04-01", "2023-06-30"],
    ["2023-TW3", "2023-07-01", "2023-09-30"],
    ["2023-TW4", "2023-10-01", "2023-12-31"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["1900", "1900-01-01", "1900-12-31"],
    ["9999-12", "9999-12-01", "9999-12-31"],
  ])("of %s", (code, start, end) => {
    expect(periodBounds(parsePeriod(code))).toEqual({ start, end });
  });

  it("gives the same again, and keeps all periods of two years apart", () => {
    const parts = ["", "-S1", "-S2", "-TW1", "-TW2", "-TW3", "-TW4"];
    const months = Array.from({ length: 12 }, (_, i) => `-${String(i + 1).padStart(2, "0")}`);
    const periods = ["2023", "2024"].flatMap((year) => [...parts, ...months].map((part) => parsePeriod(year + part)));
    const texts = () => periods.map((period) => Object.values(boundsOf(period)).join("/"));
    expect(texts()).toEqual(texts());
    expect(new Set(texts()).size).toBe(38);
  });

  it("is frozen and leaves its input alone", () => {
    const period: Period = { kind: "quarter", year: 2023, quarter: 3 };
    expect(Object.isFrozen(periodBounds(period))).toBe(true);
    expect(period).toEqual({ kind: "quarter", year: 2023, quarter: 3 });
  });

  it("refuses what is no period", () => {
    expect(refusal(() => periodBounds({ kind: "month", year: 2023 } as unknown as Period))).toEqual([
      "invalid-period period.month",
    ]);
  });
});

describe("daysOf", () => {
  it("counts the days of the bounds", () => {
    expect(daysOf({ kind: "year", year: 1970 })).toEqual({ first: 0, last: 364 });
  });
});

describe("properties", () => {
  it("has bounds that lie in the period, in order", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const { start, end } = boundsOf(period);
        expect(start < end).toBe(true);
        expect(periodOf(start, period.kind)).toEqual(period);
        expect(periodOf(end, period.kind)).toEqual(period);
      }),
    );
  });
});
