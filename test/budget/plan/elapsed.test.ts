import { describe, expect, it } from "vitest";
import { elapsedOn, yearEnd } from "../../../src/budget/plan/elapsed.ts";
import { exactToDecimal } from "../../../src/number/index.ts";

describe("elapsedOn", () => {
  it.each([
    ["2023-09-30", "2023-12-31", 273, 92, "9", "3"],
    ["2023-11-15", "2023-12-31", 319, 46, "10.5", "1.5"],
    ["2024-02-29", "2024-12-31", 60, 306, "2", "10"],
    ["2023-12-31", "2023-12-31", 365, 0, "12", "0"],
    ["2023-06-30", "2024-06-30", 181, 366, "6", "12"],
    ["2023-04-03", "2023-04-18", 93, 15, "3.1", "0.5"],
  ])("on %s until %s", (asOf, until, daysOver, daysLeft, monthsOver, monthsLeft) => {
    const elapsed = elapsedOn(asOf, until);
    expect([elapsed.daysOver, elapsed.daysLeft]).toEqual([daysOver, daysLeft]);
    expect(exactToDecimal(elapsed.monthsOver).toString()).toBe(monthsOver);
    expect(exactToDecimal(elapsed.monthsLeft).toString()).toBe(monthsLeft);
  });
});

describe("yearEnd", () => {
  it("is the last day of the same year", () => {
    expect(yearEnd("2023-01-01")).toBe("2023-12-31");
  });
});
