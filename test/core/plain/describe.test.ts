import { Decimal as DecimalJs } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describe as inWords } from "../../../src/core/plain/describe.ts";

describe("describe", () => {
  it.each([
    ["5", '"5"'],
    [5, "5"],
    [5n, "5n"],
    ["", '""'],
    [undefined, "nothing"],
    [null, "null"],
    [Number.NaN, "NaN"],
    [Number.NEGATIVE_INFINITY, "-Infinity"],
    [-0, "-0"],
    [0, "0"],
    [true, "true"],
    [() => 5, "a function"],
    [Symbol("x"), "a symbol"],
    [[1, "2"], '[1,"2"]'],
    [{ a: null }, '{"a":null}'],
    [new DecimalJs("12.50"), '"12.5"'],
    ["two\nlines", '"two\\nlines"'],
    [[5n], "an array"],
    [{ a: 5n }, "an object"],
    [{ toJSON: (): unknown => undefined }, "nothing"],
  ])("puts %s into one line", (value, text) => {
    expect(inWords(value)).toBe(text);
  });

  it("tells the kind of what holds itself", () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(inWords(circle)).toBe("an array");
  });

  it.each([["x".repeat(1000)], [10n ** 1000n], [Array.from({ length: 1000 }, () => 7)]])(
    "cuts what is long",
    (value) => {
      expect(inWords(value)).toMatch(/^.{59}…$/);
    },
  );
});

describe("properties", () => {
  it("is one short line, whatever was given", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }), (value) => {
        const text = inWords(value);
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(60);
        expect(text).not.toMatch(/[\r\n]/);
      }),
    );
  });
});
