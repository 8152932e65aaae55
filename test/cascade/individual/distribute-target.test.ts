import fc from "fast-check";
import { Decimal, distributeTarget, isSakipError } from "sakip";
import { describe, expect, it } from "vitest";
import * as sakip from "../../../src/index.ts";

const parts = (...args: Parameters<typeof distributeTarget>) => distributeTarget(...args).map(String);
const codesOf = (...args: unknown[]) => {
  try {
    (distributeTarget as (...all: unknown[]) => unknown)(...args);
  } catch (error) {
    if (isSakipError(error)) return error.details.problems.map(({ code, path }) => `${code} ${path.join(".")}`);
  }
  return [];
};

describe("distributeTarget", () => {
  it("passes a target on unchanged", () => expect(parts("3.84", [1, 2], "same")).toEqual(["3.84", "3.84"]));

  it("divides equally, the earlier parts first", () => expect(parts(10, 4, "equal")).toEqual(["3", "3", "2", "2"]));

  it("ignores the sizes when the rule is equal", () => expect(parts(4, [9, 1], "equal")).toEqual(["2", "2"]));

  it("gives what is left to the largest remainders", () => {
    // 7 × 1/10, 7 × 4/10, 7 × 5/10 = 0.7, 2.8, 3.5: cut to 0, 2, 3; two are left, for .8 and .7.
    expect(parts(7, [10, 40, 50], "proportional")).toEqual(["1", "3", "3"]);
  });

  it("gives nothing to a share of zero", () => expect(parts(5, [0, 1, 1], "proportional")).toEqual(["0", "3", "2"]));

  it("divides to the wanted decimals, and rounds thousands likewise", () => {
    expect(parts("1.5", [1, 1], "proportional", { decimals: 2 })).toEqual(["0.75", "0.75"]);
    expect(parts(10_000, 3, "equal", { decimals: -3 })).toEqual(["4000", "3000", "3000"]);
  });

  it("divides what falls below zero", () => expect(parts(-5, 2, "equal")).toEqual(["-2", "-3"]));

  it.each([
    [{ unit: "%" }],
    [{ unit: "Persen" }],
    [{ unit: "indeks" }],
    [{ quantity: "index" as const }],
    [{ quantity: "ratio" as const, unit: "orang" }],
  ])("refuses to divide what cannot be divided: %j", (options) => {
    expect(codesOf(93, 4, "equal", options)).toEqual(["cannot-split target"]);
    expect(parts(93, 2, "same", options)).toEqual(["93", "93"]);
  });

  it("divides an amount whatever its unit says", () =>
    expect(parts(4, 2, "equal", { quantity: "amount", unit: "nilai" })).toEqual(["2", "2"]));

  it("refuses a broken call, with every fault", () => {
    expect(codesOf("x", ["y", -1], "half", { decimals: 0.5 })).toEqual([
      "invalid-number target",
      "invalid-number shares.0",
      "out-of-range shares.1",
      "invalid-input rule",
      "invalid-rounding options.decimals",
    ]);
    expect(codesOf(1, [], "same")).toEqual(["invalid-input shares"]);
    expect(codesOf(1, 3, "proportional")).toEqual(["invalid-input shares"]);
    expect(codesOf(1, 0, "equal")).toEqual(["invalid-input shares"]);
    expect(codesOf(1, [0, 0], "proportional")).toEqual(["out-of-range shares"]);
    expect(codesOf("1.25", 2, "equal", { decimals: 1 })).toEqual(["invalid-rounding options.decimals"]);
  });

  it("says what it expects in words of the language, with numbers as they are printed", () => {
    const expected = (...args: Parameters<typeof distributeTarget>) => {
      try {
        distributeTarget(...args);
      } catch (error) {
        if (isSakipError(error)) return error.details.problems.map((problem) => problem.expected?.id);
      }
      return [];
    };
    expect(expected(1, 3, "proportional")).toEqual([
      "porsi setiap bagian: jumlah bagian saja hanya diterima bila target diteruskan utuh atau dibagi sama",
    ]);
    expect(expected(93, 4, "equal", { unit: "%" })).toEqual([
      'jumlah atau besaran: yang seperti ini hanya dapat diteruskan utuh, dengan "same"',
    ]);
    expect(expected("1234.25", 2, "equal", { decimals: 1 })).toEqual([
      "desimal yang cukup untuk target 1.234,25: jika tidak, jumlah bagian tidak akan sama dengannya",
    ]);
  });

  it("refuses a misspelt option, and a negative share", () => {
    expect(codesOf(3, [1, -1], "equal", { satuan: "%", desimal: 1 })).toEqual([
      "out-of-range shares.1",
      "invalid-input options.satuan",
      "invalid-input options.desimal",
    ]);
    expect(codesOf(1, "2", "equal")).toEqual(["invalid-input shares"]);
  });

  it("takes shares from anything that can be looped over", () =>
    expect(parts(4, new Set([3, 1]), "proportional")).toEqual(["3", "1"]));

  it("changes nothing that was given", () => {
    const shares = Object.freeze([3, 1]);
    expect(Object.isFrozen(distributeTarget(4, shares, "proportional"))).toBe(true);
  });

  describe("properties", () => {
    const shares = fc
      .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
      .filter((all) => all.some((n) => n > 0));
    const target = fc.tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 3 }));

    it("adds up to the target exactly, each part within one unit of its exact share", () => {
      fc.assert(
        fc.property(target, shares, ([n, decimals], sizes) => {
          const whole = new Decimal(n).div(10 ** decimals);
          const total = sizes.reduce((a, b) => a + b, 0);
          const divided = distributeTarget(whole, sizes, "proportional", { decimals });
          expect(Decimal.sum(0, ...divided).equals(whole)).toBe(true);
          divided.forEach((part, i) => {
            // |part × total − whole × size| < unit × total, in whole numbers.
            const scaled = BigInt(part.times(10 ** decimals).toFixed());
            const off = scaled * BigInt(total) - BigInt(n) * BigInt(sizes[i] as number);
            expect((off < 0n ? -off : off) < BigInt(total)).toBe(true);
          });
        }),
        { numRuns: 300 },
      );
    });

    it("does not depend on the unit of the shares", () => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 10_000 }), shares, fc.integer({ min: 2, max: 9 }), (n, sizes, times) => {
          expect(
            parts(
              n,
              sizes.map((size) => size * times),
              "proportional",
            ),
          ).toEqual(parts(n, sizes, "proportional"));
        }),
        { numRuns: 100 },
      );
    });
  });
});

describe("distributeTarget, by options that are none", () => {
  it("refuses them", () => {
    expect(() => sakip.distributeTarget(3, 2, "equal", null as never)).toThrow(sakip.SakipError);
    expect(() => sakip.distributeTarget(3, 2, "equal", { unit: [] } as never)).toThrow(sakip.SakipError);
  });
});
