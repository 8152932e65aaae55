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
    [10n ** 999n, "a bigint of about 1000 digits"],
    [-(10n ** 999n), "a bigint of about 1000 digits"],
    [Symbol("x"), "a symbol"],
    [[1, "2"], '[1,"2"]'],
    [{ a: null }, '{"a":null}'],
    [new DecimalJs("12.50"), '"12.5"'],
    ["two\nlines", '"two\\nlines"'],
    [[5n], "[5n]"],
    [{ a: 5n }, '{"a":5n}'],
    [{}, "{}"],
    [[[]], "[[]]"],
    [new Date(0), "Date {}"],
    [new Map([["a", 1]]), "Map {}"],
    [{ toJSON: (): unknown => undefined }, '{"toJSON":a function}'],
    [[[[["too deep"]]]], "[[[[…]]]]"],
    [{ a: { b: { c: { d: 1 } } } }, '{"a":{"b":{"c":{…}}}}'],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], "[1,2,3,4,5,6,7,8,9,10,…]"],
  ])("puts %s into one line", (value, text) => {
    expect(inWords(value)).toBe(text);
  });

  it("ends on what holds itself", () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(inWords(circle)).toBe("[[[[…]]]]");
  });

  it("says so where a value cannot be looked at", () => {
    const trapped = {
      get a(): never {
        throw new Error("no");
      },
    };
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    const arrays = new Proxy([1], {
      get: () => {
        throw new Error("no");
      },
    });
    expect(inWords(trapped)).toBe('{"a":a value that cannot be read}');
    expect([proxy, arrays].map(inWords)).toEqual(["a value that cannot be read", "a value that cannot be read"]);
  });

  it.each([["x".repeat(1000)], [10n ** 99n], [Array.from({ length: 1000 }, () => 7_777_777)]])(
    "cuts what is long",
    (value) => {
      expect(inWords(value)).toMatch(/^.{59}…$/);
    },
  );

  it("looks at no more than it tells", () => {
    const looked: unknown[] = [];
    const rows = new Proxy(
      Array.from({ length: 100_000 }, () => 1),
      {
        get: (target, key) => {
          looked.push(key);
          return Reflect.get(target, key);
        },
      },
    );
    inWords(rows);
    expect(looked.length).toBeLessThan(20);
  });
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
