import { isDeepStrictEqual } from "node:util";
import { Decimal as DecimalJs } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endlessDecimal, rememberedFraction } from "../../../src/number/decimal/remembered-fraction.ts";
import {
  add,
  compare,
  Decimal,
  divide,
  type Exact,
  exactOf,
  exactToDecimal,
  readExact,
  recoverExact,
  requireExact,
  round,
  sumOf,
  toDecimal,
  tryExact,
} from "../../../src/number/index.ts";
import { asRational, exacts } from "../../support/figures.ts";
import { rational, rationalOf } from "../../support/rational.ts";

const THREES = `0.${"3".repeat(40)}`;
const third = exactToDecimal({ n: 1, d: 3 });

describe("endlessDecimal", () => {
  it("is a Decimal like any other", () => {
    const decimal = endlessDecimal("0.33", { n: 1, d: 3 });
    expect(isDeepStrictEqual(decimal, new Decimal("0.33"))).toBe(true);
    expect(decimal instanceof Decimal && decimal.constructor === Decimal).toBe(true);
    expect(JSON.stringify(decimal)).toBe('"0.33"');
    expect(decimal.plus("0.67").toString()).toBe("1");
  });

  it("shows the fraction to nobody", () => {
    const bare = Reflect.ownKeys(new Decimal(THREES));
    expect(Reflect.ownKeys(third)).toEqual(bare);
  });
});

describe("rememberedFraction", () => {
  it("is kept of what does not end, and of nothing else", () => {
    expect(rememberedFraction(third)).toEqual({ n: 1, d: 3 });
    // 1/4, 5, 6/3 and 2^−200, which has 140 digits.
    const ending: Exact[] = [
      { n: 1, d: 4 },
      { n: 5, d: 1 },
      { n: 6, d: 3 },
      { n: 1n, d: 2n ** 200n },
    ];
    for (const value of ending) expect(rememberedFraction(exactToDecimal(value))).toBeUndefined();
  });

  it("makes three thirds one, handed through Decimals", () => {
    const thirds = [third, exactToDecimal({ n: 1, d: 3 }), toDecimal(third)];
    expect(compare(sumOf(thirds.map((each) => readExact(each, [], []) ?? exactOf(0))), exactOf(1))).toBe(0);
    expect(exactToDecimal(thirds.map((each) => exactOf(each)).reduce(add)).toString()).toBe("1");
  });

  it("is kept where the rounded digits are few", () => {
    // 1 + 1/(3 · 10^50) is 1 to 40 digits, and yet more than 1.
    const decimal = exactToDecimal({ n: 3n * 10n ** 50n + 1n, d: 3n * 10n ** 50n });
    expect(decimal.toString()).toBe("1");
    expect(compare(exactOf(decimal), exactOf(1))).toBe(1);
  });

  it("lets a quotient be rounded beyond its 40 digits", () => {
    expect(round(third, 45).toFixed()).toBe(`0.${"3".repeat(45)}`);
    expect(round(THREES, 45).toFixed()).toBe(THREES);
  });

  it.each([
    ["a sum", third.plus(0)],
    ["a product", third.times(1)],
    ["a copy", new Decimal(third)],
    ["a copy by another decimal.js", new (DecimalJs.clone())(third)],
    ["its text", THREES],
    ["a Decimal of its text", new Decimal(THREES)],
    ["an object that inherits from it", Object.create(third)],
    ["a proxy of it", new Proxy(third, {})],
  ])("is not handed on to %s, which is what its digits say", (_what, given) => {
    expect(asRational(requireExact(given))).toEqual(rationalOf(THREES));
  });

  it("is taken by recoverExact before any guess", () => {
    // Of the fractions with these digits 1/3 is the simplest; the one handed out is another.
    const near = { n: 10n ** 50n, d: 3n * 10n ** 50n + 1n };
    const decimal = exactToDecimal(near);
    expect(decimal.toFixed()).toBe(THREES);
    expect(recoverExact(decimal)).toEqual(near);
    for (const guessed of [THREES, new Decimal(THREES), new (DecimalJs.clone())(THREES)])
      expect(asRational(recoverExact(guessed) ?? exactOf(0))).toEqual(rational(1n, 3n));
  });

  it("cannot be changed by way of the Decimal", () => {
    expect(() => Object.assign(third, { s: -1 })).toThrow(TypeError);
    expect(() => third.d.push(1)).toThrow(TypeError);
    expect(asRational(exactOf(third))).toEqual(rational(1n, 3n));
  });
});

describe("properties", () => {
  it("gives every fraction back that was handed out, of any size", () => {
    fc.assert(
      fc.property(exacts, (value) => {
        expect(asRational(exactOf(exactToDecimal(value)))).toEqual(asRational(value));
      }),
      { numRuns: 500 },
    );
  });

  it("makes n parts of one whole again", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (parts) => {
        const part = exactToDecimal(divide(exactOf(1), exactOf(parts)));
        expect(compare(sumOf(Array.from({ length: parts }, () => tryExact(part) ?? exactOf(0))), exactOf(1))).toBe(0);
      }),
    );
  });
});
