import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/period/add-days.ts";
import { countWorkingDays } from "../../src/period/count-working-days.ts";
import { refusal } from "../support/refusal.ts";

describe("addDays", () => {
  it.each([
    ["2023-12-30", 3, "2024-01-02"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2024-03-01", -1, "2024-02-29"],
    ["2023-06-30", 0, "2023-06-30"],
  ])("from %s, %i days", (date, days, result) => {
    expect(addDays(date, days)).toBe(result);
  });

  it("refuses every fault at once, and dates beyond the calendar", () => {
    expect(refusal(() => addDays("2023-02-30", 0.5))).toEqual(["invalid-date date", "invalid-input days"]);
    expect(refusal(() => addDays("9999-12-31", 1))).toEqual(["out-of-range"]);
  });

  it("takes as many days as the calendar has between its ends, and no more", () => {
    // 8,100 years of 365 days, and a leap day in each of the 2,025 fourth years from 1900 to 9996 but the 61 that are
    // centuries and not divisible by 400; the first day is not counted.
    expect(8_100 * 365 + (2_025 - 61) - 1).toBe(2_958_463);
    expect(addDays("1900-01-01", 2_958_463)).toBe("9999-12-31");
    expect(addDays("9999-12-31", -2_958_463)).toBe("1900-01-01");
    expect(refusal(() => addDays("1900-01-01", 2_958_464))).toEqual(["invalid-input days"]);
    expect(refusal(() => addDays("9999-12-31", -2_958_464))).toEqual(["invalid-input days"]);
  });
});

describe("properties", () => {
  it("comes back by as many days, and passes no more working days than days", () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), fc.nat(400), (offset, days) => {
        const date = addDays("2023-01-01", offset);
        const later = addDays(date, days);
        expect(addDays(later, -days)).toBe(date);
        expect(countWorkingDays(date, later, { holidays: [] })).toBeLessThanOrEqual(days);
      }),
    );
  });
});
