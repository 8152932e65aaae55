import fc from "fast-check";
import { expect, it } from "vitest";
import { cutShare } from "../../../src/ranking/stability/cut-share.ts";

const PLACE = 10 ** 12;

it("cuts a share after its last whole unit, on either side of zero", () => {
  expect(cutShare(10, 2, 3)).toBe(6);
  expect(cutShare(10, -2, 3)).toBe(-6);
});

it("leaves to bigints what doubles do not tell: a share that may be whole, and one that is very large", () => {
  expect(cutShare(10, 1, 5)).toBeUndefined();
  expect(cutShare(PLACE, 1_000_000, 7)).toBeUndefined();
});

it("gives all of the place to what did all, and nothing to what did nothing", () => {
  expect([cutShare(10, 7, 7), cutShare(10, 0, 7)]).toEqual([10, 0]);
});

it("tells no other unit than bigints do", () => {
  const safe = fc.maxSafeInteger().filter((all) => all !== 0);
  const near = fc.tuple(safe, fc.integer({ min: -3, max: 3 })).map(([all, by]) => [all, all + by] as const);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.tuple(safe, fc.maxSafeInteger()),
        near,
        fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: -99, max: 99 })),
      ),
      ([all, own]) => {
        fc.pre(Number.isSafeInteger(own));
        const cut = cutShare(PLACE, own, all);
        if (cut !== undefined) expect(BigInt(cut)).toBe((BigInt(PLACE) * BigInt(own)) / BigInt(all));
      },
    ),
    { numRuns: 2000 },
  );
});
