import fc from "fast-check";
import { distributeTarget, divideTarget } from "sakip";
import { describe, expect, it } from "vitest";
import { plain } from "../../support/plain.ts";
import { refusal } from "../../support/refusal.ts";

describe("divideTarget", () => {
  it("says of every part how it came about", () => {
    // 7 × 1/10, 7 × 4/10, 7 × 5/10 = 0.7, 2.8, 3.5: cut to 0, 2, 3; two are left, for .8 and .7.
    expect(plain(divideTarget(7, [10, 40, 50], "proportional", { quantity: "amount", unit: "dokumen" }))).toEqual({
      kind: "target-division",
      target: "7",
      rule: "proportional",
      decimals: 0,
      quantity: "amount",
      unit: "dokumen",
      parts: [
        { share: "10", exact: "0.7", value: "1", raised: true },
        { share: "40", exact: "2.8", value: "3", raised: true },
        { share: "50", exact: "3.5", value: "3", raised: false },
      ],
      basis: expect.objectContaining({ status: "convention" }),
    });
  });

  it("passes a target on unchanged", () => {
    expect(plain(divideTarget("3.84", [1, 2], "same"))).toMatchObject({
      parts: [
        { share: "1", exact: "3.84", value: "3.84", raised: false },
        { share: "2", exact: "3.84", value: "3.84", raised: false },
      ],
    });
  });

  it("divides by a number of parts as by as many shares", () => {
    expect(plain(divideTarget(7, 2, "equal").parts)).toEqual([
      { share: "1", exact: "3.5", value: "4", raised: true },
      { share: "1", exact: "3.5", value: "3", raised: false },
    ]);
    expect(plain(divideTarget(7, [5, 9], "equal").parts)).toMatchObject([
      { share: "5", exact: "3.5" },
      { share: "9", exact: "3.5" },
    ]);
    expect(plain(divideTarget("93.55", 2, "same", { unit: "%", decimals: 1 }).parts)).toMatchObject([
      { value: "93.55" },
      { value: "93.55" },
    ]);
    expect(refusal(() => divideTarget("93.55", 2, "equal", { decimals: 1 }))).toEqual([
      "invalid-rounding options.decimals",
    ]);
  });

  it("refuses what cannot be divided, and leaves the shares as they are", () => {
    const shares = [1, 2];
    expect(refusal(() => divideTarget("93", shares, "equal", { unit: "%" }))).toEqual(["cannot-split target"]);
    expect([shares, Object.isFrozen(shares)]).toEqual([[1, 2], false]);
  });

  describe("properties", () => {
    it("adds up to the target, cuts no part by a whole unit or more, and gives the parts of distributeTarget", () => {
      fc.assert(
        fc.property(
          fc.integer({ min: 0, max: 10_000 }),
          fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 8 }),
          (target, shares) => {
            const { parts } = divideTarget(target, shares, "proportional");
            expect(parts.reduce((sum, { value }) => sum + value.toNumber(), 0)).toBe(target);
            for (const { exact, value, raised } of parts) {
              expect(exact.minus(value).abs().lt(1)).toBe(true);
              expect(value.gt(exact)).toBe(raised);
            }
            expect(plain(parts.map(({ value }) => value))).toEqual(
              plain(distributeTarget(target, shares, "proportional")),
            );
          },
        ),
      );
    });
  });
});
