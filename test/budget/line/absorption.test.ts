import { describe, expect, it } from "vitest";
import { percentOf, rateOf } from "../../../src/budget/line/absorption.ts";
import { type Exact, exactToDecimal, readExact, ZERO } from "../../../src/number/index.ts";
import { plain } from "../../support/plain.ts";

const exact = (value: string | number) => readExact(value, [], []) as Exact;

describe("rateOf", () => {
  it.each([
    ["40", "16.04", { status: "computed", value: "40.1" }],
    ["40", undefined, { status: "not-computable", reason: "not-reported" }],
    ["0", undefined, { status: "not-computable", reason: "not-reported" }],
    ["0", "0", { status: "not-computable", reason: "zero-budget" }],
    ["0", "-1", { status: "not-computable", reason: "zero-budget" }],
    ["0", "0.01", { status: "not-computable", reason: "spending-without-budget" }],
  ])("of budget %s and realisation %s", (budget, realization, rate) => {
    expect(plain(rateOf(exact(budget), realization === undefined ? undefined : exact(realization)))).toEqual(rate);
  });
});

describe("percentOf", () => {
  it("is a share in percent", () => {
    expect(exactToDecimal(percentOf(exact(1), exact(3))).toFixed(4)).toBe("33.3333");
    expect(exactToDecimal(percentOf(ZERO, exact(3))).toString()).toBe("0");
  });
});
