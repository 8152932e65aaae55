import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atLeast, exactOf } from "../../../src/number/index.ts";
import { asRational, exacts } from "../../support/figures.ts";
import { order, rational } from "../../support/rational.ts";

describe("atLeast", () => {
  it.each([
    ["-12.5", "0", "0"],
    ["75.5", "0", "75.5"],
    ["0", "0", "0"],
    ["50", "60", "60"],
    ["-2", "-1", "-1"],
    ["99999999999999999999", "100000000000000000000", "100000000000000000000"],
  ])("%s with the limit %s is %s", (value, limit, text) => {
    expect(atLeast(exactOf(value), exactOf(limit))).toEqual(exactOf(text));
  });

  it("decides on the exact values, beyond 40 digits", () => {
    const third = { n: 1, d: 3 };
    // The digits lie below the third by a third of a unit of the 50th decimal.
    const digits = exactOf(`0.${"3".repeat(50)}`);
    expect(atLeast(third, digits)).toBe(third);
    expect(atLeast(digits, third)).toBe(third);
  });

  it("keeps a value that equals the limit", () => {
    const [value, limit] = [
      { n: 1, d: 2 },
      { n: 2, d: 4 },
    ];
    expect(atLeast(value, limit)).toBe(value);
    expect(asRational(atLeast(value, limit))).toEqual(rational(1n, 2n));
  });

  it("leaves both as they were", () => {
    const [value, limit] = [Object.freeze({ n: 7, d: 3 }), Object.freeze({ n: 2, d: 1 })];
    atLeast(value, limit);
    expect([value, limit]).toEqual([
      { n: 7, d: 3 },
      { n: 2, d: 1 },
    ]);
  });
});

describe("properties", () => {
  it("is one of the two, and not smaller than either", () => {
    fc.assert(
      fc.property(exacts, exacts, (value, limit) => {
        const kept = atLeast(value, limit);
        expect([value, limit]).toContain(kept);
        for (const each of [value, limit]) expect(order(asRational(kept), asRational(each))).not.toBe(-1);
      }),
      { numRuns: 300 },
    );
  });
});
