import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextPeriod } from "../../src/period/next-period.ts";
import { parsePeriod } from "../../src/period/parse-period.ts";
import type { Period } from "../../src/period/period.ts";
import { periodCode } from "../../src/period/period-code.ts";
import { previousPeriod } from "../../src/period/previous-period.ts";
import { refusal } from "../support/refusal.ts";
import { periodsFrom } from "./arbitraries.ts";

describe("nextPeriod", () => {
  it.each([
    ["2023", "2024"],
    ["2023-S1", "2023-S2"],
    ["2023-S2", "2024-S1"],
    ["2023-TW4", "2024-TW1"],
    ["2023-09", "2023-10"],
    ["2023-12", "2024-01"],
    ["9998", "9999"],
    ["9999-11", "9999-12"],
  ])("after %s is %s", (code, after) => {
    expect(periodCode(nextPeriod(parsePeriod(code)))).toBe(after);
  });

  it("leaves its input alone", () => {
    const period: Period = { kind: "month", year: 2023, month: 12 };
    expect(Object.isFrozen(nextPeriod(period))).toBe(true);
    expect(period).toEqual({ kind: "month", year: 2023, month: 12 });
  });

  it("refuses to go beyond 9999, and what is no period", () => {
    expect(refusal(() => nextPeriod(parsePeriod("9999-S2")))).toEqual(["out-of-range period"]);
    expect(refusal(() => nextPeriod({ kind: "quarter", year: 2023, quarter: 5 } as unknown as Period))).toEqual([
      "invalid-period period.quarter",
    ]);
  });
});

describe("properties", () => {
  it("is undone by previousPeriod", () => {
    fc.assert(
      fc.property(periodsFrom(1900, 9998), (period) => {
        expect(previousPeriod(nextPeriod(period))).toEqual(period);
      }),
    );
  });
});
