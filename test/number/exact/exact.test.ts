import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HUNDRED, isSafe, ONE, small, wide, ZERO } from "../../../src/number/exact/exact.ts";
import { wholes } from "../../support/figures.ts";

describe("isSafe", () => {
  it("ends where doubles begin to skip integers", () => {
    expect([2 ** 53 - 1, -(2 ** 53) + 1, 0].map(isSafe)).toEqual([true, true, true]);
    expect([2 ** 53, -(2 ** 53), Number.POSITIVE_INFINITY, Number.NaN].map(isSafe)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("small", () => {
  it("turns −0 into 0", () => {
    expect(small(-0, 3)).toEqual({ n: 0, d: 3 });
  });
});

describe("wide", () => {
  it("is in doubles where both parts fit", () => {
    expect(wide(-9007199254740991n, 9007199254740991n)).toEqual({ n: -9007199254740991, d: 9007199254740991 });
  });

  it("stays in bigints where one does not", () => {
    expect(wide(9007199254740992n, 1n)).toEqual({ n: 9007199254740992n, d: 1n });
    expect(wide(-9007199254740992n, 1n)).toEqual({ n: -9007199254740992n, d: 1n });
    expect(wide(1n, 9007199254740992n)).toEqual({ n: 1n, d: 9007199254740992n });
  });
});

describe("ZERO, ONE and HUNDRED", () => {
  it("are what they say", () => {
    expect([ZERO, ONE, HUNDRED]).toEqual([
      { n: 0, d: 1 },
      { n: 1, d: 1 },
      { n: 100, d: 1 },
    ]);
  });
});

describe("properties", () => {
  it("keeps the value of both parts, and never mixes doubles and bigints", () => {
    fc.assert(
      fc.property(wholes, wholes, (n, d) => {
        const made = wide(n, d);
        expect([BigInt(made.n), BigInt(made.d)]).toEqual([n, d]);
        expect(typeof made.n).toBe(typeof made.d);
      }),
    );
  });
});
