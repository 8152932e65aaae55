import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextPeriod } from "../../src/period/next-period.ts";
import { parsePeriod } from "../../src/period/parse-period.ts";
import type { Period } from "../../src/period/period.ts";
import { daysOf } from "../../src/period/period-bounds.ts";
import { periodCode } from "../../src/period/period-code.ts";
import { previousPeriod } from "../../src/period/previous-period.ts";
import { refusal } from "../support/refusal.ts";
import { periodsFrom } from "./arbitraries.ts";

describe("previousPeriod", () => {
  it.each([
    ["2023", "2022"],
    ["2023-S2", "2023-S1"],
    ["2023-S1", "2022-S2"],
    ["2023-TW3", "2023-TW2"],
    ["2024-TW1", "2023-TW4"],
    ["2023-09", "2023-08"],
    ["2024-01", "2023-12"],
  ])("before %s is %s", (code, before) => {
    expect(periodCode(previousPeriod(parsePeriod(code)))).toBe(before);
  });

  it("leaves its input alone", () => {
    const period: Period = { kind: "month", year: 2024, month: 1 };
    expect(Object.isFrozen(previousPeriod(period))).toBe(true);
    expect(period).toEqual({ kind: "month", year: 2024, month: 1 });
  });

  it("refuses to go before 1900, and what is no period", () => {
    expect(refusal(() => previousPeriod(parsePeriod("1900-TW1")))).toEqual(["out-of-range period"]);
    expect(refusal(() => previousPeriod("2023" as unknown as Period))).toEqual(["invalid-period period"]);
  });
});

describe("properties", () => {
  it("is undone by nextPeriod, and ends the day before", () => {
    fc.assert(
      fc.property(periodsFrom(1901, 9999), (period) => {
        expect(nextPeriod(previousPeriod(period))).toEqual(period);
        expect(daysOf(previousPeriod(period)).last).toBe(daysOf(period).first - 1);
      }),
    );
  });
});
