import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Period } from "../../src/period/period.ts";
import { periodCode } from "../../src/period/period-code.ts";
import { refusal } from "../support/refusal.ts";
import { anyPeriod } from "./arbitraries.ts";

describe("periodCode", () => {
  it("writes each kind in its one form", () => {
    expect(periodCode({ kind: "year", year: 2023 })).toBe("2023");
    expect(periodCode({ kind: "semester", year: 2023, semester: 1 })).toBe("2023-S1");
    expect(periodCode({ kind: "quarter", year: 2023, quarter: 3 })).toBe("2023-TW3");
    expect(periodCode({ kind: "month", year: 2023, month: 9 })).toBe("2023-09");
    expect(periodCode({ kind: "month", year: 2023, month: 10 })).toBe("2023-10");
  });

  it("refuses what is no period", () => {
    expect(refusal(() => periodCode("2023" as unknown as Period))).toEqual(["invalid-period period"]);
  });
});

describe("properties", () => {
  it("gives different periods different codes", () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        expect(periodCode(a) === periodCode(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });
});
