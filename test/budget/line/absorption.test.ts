import { describe, expect, it } from "vitest";
import { absorptionReasons, rateOf } from "../../../src/budget/line/absorption.ts";
import { exactOf } from "../../../src/number/index.ts";
import { plain } from "../../support/plain.ts";

describe("rateOf", () => {
  it.each([
    ["40", "16.04", { status: "computed", value: "40.1" }],
    ["40", null, { status: "not-computable", reason: "not-reported", needs: ["realization"] }],
    ["0", null, { status: "not-computable", reason: "not-reported", needs: ["realization"] }],
    ["0", "0", { status: "not-computable", reason: "zero-budget", needs: ["budget"] }],
    ["0", "-1", { status: "not-computable", reason: "refund-without-budget", needs: ["budget"] }],
    ["0", "0.01", { status: "not-computable", reason: "spending-without-budget", needs: ["budget"] }],
  ])("of budget %s and realisation %s", (budget, realization, rate) => {
    expect(plain(rateOf(exactOf(budget), realization === null ? null : exactOf(realization)))).toEqual(rate);
  });

  it.each([
    ["unread-realization", "40", null, "expenditure", ["realization"]],
    ["not-reported", "0", null, "expenditure", ["realization"]],
    ["zero-budget", "0", "0", "expenditure", ["budget"]],
    ["spending-without-budget", "0", "1", "expenditure", ["budget"]],
    ["receipts-without-budget", "0", "1", "revenue", ["budget"]],
    ["refund-without-budget", "0", "-1", "expenditure", ["budget"]],
    ["sign-differs", "1", "-1", "net", []],
    ["mixed-directions", "1", "1", "mixed", ["direction"]],
  ] as const)("has no rate: %s", (reason, budget, realization, direction, needs) => {
    const moved = realization === null ? null : exactOf(realization);
    const rate = rateOf(exactOf(budget), moved, direction, reason === "unread-realization");
    expect(rate).toEqual({ status: "not-computable", reason, needs });
    expect(absorptionReasons).toContain(reason);
    expect(absorptionReasons).toHaveLength(8);
  });

  it.each([
    ["revenue", "59315000000", "141232085178", "238.105176"],
    ["revenue", "0", "5", "receipts-without-budget"],
    ["revenue", "0", "-5", "refund-without-budget"],
    ["financing-receipt", "0", "5", "receipts-without-budget"],
    ["financing-outlay", "0", "5", "spending-without-budget"],
    ["net", "-50", "-40", "80"],
    ["net", "50", "60", "120"],
    ["net", "-50", "0", "0"],
    ["net", "-50", "10", "sign-differs"],
    ["net", "50", "-10", "sign-differs"],
    ["net", "0", "-10", "sign-differs"],
    ["net", "0", "0", "zero-budget"],
    ["mixed", "50", "10", "mixed-directions"],
  ] as const)("of %s: budget %s, realisation %s", (direction, budget, realization, expected) => {
    const rate = rateOf(exactOf(budget), exactOf(realization), direction);
    expect(rate.status === "computed" ? rate.value.toDecimalPlaces(6).toString() : rate.reason).toBe(expected);
  });
});
