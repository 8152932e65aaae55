import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/period/add-days.ts";
import { addWorkingDays } from "../../src/period/add-working-days.ts";
import { countWorkingDays } from "../../src/period/count-working-days.ts";
import { refusal } from "../support/refusal.ts";

describe("countWorkingDays", () => {
  it.each([
    // Good Friday 2025 and the weekend after it lie between.
    ["2025-04-17", "2025-04-22", ["2025-04-18"], 2],
    ["2025-04-17", "2025-04-22", [], 3],
    ["2025-04-18", "2025-04-20", [], 0],
    ["2023-12-31", "2024-12-31", [], 262],
    ["2024-12-31", "2024-12-31", [], 0],
    ["2025-01-01", "2024-12-31", [], 0],
  ])("after %s up to %s", (after, until, holidays, count) => {
    expect(countWorkingDays(after, until, { holidays })).toBe(count);
  });

  it("refuses every fault at once", () => {
    expect(refusal(() => countWorkingDays("x", "2023-02-29", { holidays: ["y"] }))).toEqual([
      "invalid-date after",
      "invalid-date until",
      "invalid-date options.holidays[0]",
    ]);
  });
});

describe("properties", () => {
  it("counts what addWorkingDays counts on", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 200 }), (offset, count) => {
        const date = addDays("2020-01-01", offset);
        const holidays = ["2024-04-10", "2024-04-11", "2025-01-01"];
        expect(countWorkingDays(date, addWorkingDays(date, count, { holidays }), { holidays })).toBe(count);
      }),
    );
  });
});
