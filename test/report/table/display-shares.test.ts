import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/number/index.ts";
import { displayShares } from "../../../src/report/index.ts";
import { plain } from "../../support/plain.ts";
import { refusal } from "../../support/refusal.ts";

const shown = (values: Parameters<typeof displayShares>[0], decimals?: number) => {
  const shares = displayShares(values, decimals === undefined ? {} : { decimals });
  return shares.status === "computed" ? shares.value.map((each) => String(each.shown)) : shares.reason;
};

describe("displayShares", () => {
  it("gives the last units to the largest remainders", () => {
    // 15/70, 22/70, 33/70: 21.43 | 31.43 | 47.14 add up to 100 as they are; with no decimals 21 + 31 + 47 leaves one unit.
    expect(shown([15, 22, 33])).toEqual(["21.43", "31.43", "47.14"]);
    expect(shown([15, 22, 33], 0)).toEqual(["22", "31", "47"]);
  });

  it("tells equal remainders of which not all got a unit", () => {
    expect(plain(displayShares([1, 1, 1], { decimals: 0 }))).toEqual({
      kind: "displayed-shares",
      status: "computed",
      decimals: 0,
      value: [
        { value: "1", share: "33.33333333333333333333333333333333333333", shown: "34", raised: true, tied: true },
        { value: "1", share: "33.33333333333333333333333333333333333333", shown: "33", raised: false, tied: true },
        { value: "1", share: "33.33333333333333333333333333333333333333", shown: "33", raised: false, tied: true },
      ],
    });
  });

  it("leaves what needs no rounding, and a zero at zero", () => {
    expect(shown([1, 1, 2, 0])).toEqual(["25", "25", "50", "0"]);
  });

  it("has no shares of nothing", () => {
    expect(shown([])).toBe("no-value");
    expect(shown([0, "0.0"])).toBe("zero-total");
  });

  it("refuses what is no part of a whole, with every problem", () => {
    expect(refusal(() => displayShares([1, -2, Number.NaN], { decimals: -1 }))).toEqual([
      "out-of-range values[1]",
      "invalid-number values[2]",
      "invalid-rounding options.decimals",
    ]);
  });

  describe("properties", () => {
    it("adds up to 100, and moves no share by a unit of its last decimal", () => {
      const values = fc.array(fc.bigInt({ min: 0n, max: 10n ** 18n }), { minLength: 1, maxLength: 30 });
      fc.assert(
        fc.property(values, fc.integer({ min: 0, max: 6 }), (parts, decimals) => {
          const shares = displayShares(parts, { decimals });
          if (shares.status === "not-computable") return parts.every((each) => each === 0n);
          const sum = shares.value.reduce((total, each) => total.plus(each.shown), new Decimal(0));
          const unit = new Decimal(10).pow(-decimals);
          return sum.equals(100) && shares.value.every((each) => each.shown.minus(each.share).abs().lessThan(unit));
        }),
      );
    });
  });
});
