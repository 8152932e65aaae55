import { describe, expect, expectTypeOf, it } from "vitest";
import { FIRST_YEAR, LAST_YEAR, type Period, type PeriodOfKind, type QuarterPeriod } from "../../src/period/period.ts";

type AsPromised = { readonly year: number } & (
  | { readonly kind: "year" }
  | { readonly kind: "semester"; readonly semester: 1 | 2 }
  | { readonly kind: "quarter"; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly kind: "month"; readonly month: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 }
);

describe("Period", () => {
  it("is the union that the contract promises", () => {
    expectTypeOf<Period>().toExtend<AsPromised>();
    expectTypeOf<AsPromised>().toExtend<Period>();
    expectTypeOf<PeriodOfKind<"quarter">>().toEqualTypeOf<QuarterPeriod>();
  });

  it("has years of four digits", () => {
    expect([FIRST_YEAR, LAST_YEAR]).toEqual([1900, 9999]);
  });
});
