import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atMost, exactOf } from "../../../src/number/index.ts";
import { asRational, exacts } from "../../support/figures.ts";
import { order, rational } from "../../support/rational.ts";

describe("atMost", () => {
  it.each([
    ["123.4", "100", "100"],
    ["75.5", "100", "75.5"],
    ["100", "100", "100"],
    ["-5", "0", "-5"],
    ["-1", "-2", "-2"],
    ["100000000000000000001", "100000000000000000000", "100000000000000000000"],
  ])("%s with the limit %s is %s", (value, limit, text) => {
    expect(atMost(exactOf(value), exactOf(limit))).toEqual(exactOf(text));
  });

  it("decides on the exact values, beyond 40 digits", () => {
    const third = { n: 1, d: 3 };
    // The digits lie below the third by a third of a unit of the 50th decimal.
    const digits = exactOf(`0.${"3".repeat(50)}`);
    expect(atMost(third, digits)).toBe(digits);
    expect(atMost(digits, third)).toBe(digits);
  });

  it("keeps a value that equals the limit", () => {
    const [value, limit] = [
      { n: 1, d: 2 },
      { n: 2, d: 4 },
    ];
    expect(atMost(value, limit)).toBe(value);
    expect(asRational(atMost(value, limit))).toEqual(rational(1n, 2n));
  });

  it("leaves both as they were", () => {
    const [value, limit] = [Object.freeze({ n: 7, d: 3 }), Object.freeze({ n: 2, d: 1 })];
    atMost(value, limit);
    expect([value, limit]).toEqual([
      { n: 7, d: 3 },
      { n: 2, d: 1 },
    ]);
  });
});

describe("properties", () => {
  it("is one of the two, and not larger than either", () => {
    fc.assert(
      fc.property(exacts, exacts, (value, limit) => {
        const kept = atMost(value, limit);
        expect([value, limit]).toContain(kept);
        for (const each of [value, limit]) expect(order(asRational(kept), asRational(each))).not.toBe(1);
      }),
      { numRuns: 300 },
    );
  });
});
