import { describe, expect, it } from "vitest";
import { rateOf } from "../../../src/budget/line/absorption.ts";
import { exactOf } from "../../../src/number/index.ts";
import { plain } from "../../support/plain.ts";

describe("rateOf", () => {
  it.each([
    ["40", "16.04", { status: "computed", value: "40.1" }],
    ["40", null, { status: "not-computable", reason: "not-reported" }],
    ["0", null, { status: "not-computable", reason: "not-reported" }],
    ["0", "0", { status: "not-computable", reason: "zero-budget" }],
    ["0", "-1", { status: "not-computable", reason: "zero-budget" }],
    ["0", "0.01", { status: "not-computable", reason: "spending-without-budget" }],
  ])("of budget %s and realisation %s", (budget, realization, rate) => {
    expect(plain(rateOf(exactOf(budget), realization === null ? null : exactOf(realization)))).toEqual(rate);
  });
});
