import { Decimal as DecimalJs } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deepFreeze, frozenCopy, isFrozenThrough } from "../../../src/core/plain/freeze.ts";

describe("deepFreeze", () => {
  it("freezes the value itself, all the way down", () => {
    const value = { rows: [{ label: { id: "a", en: "b" } }], none: Object.create(null) };
    expect(deepFreeze(value)).toBe(value);
    expect(isFrozenThrough(value)).toBe(true);
  });

  it("leaves other objects as they are", () => {
    const value = deepFreeze({ decimal: new DecimalJs(1), map: new Map(), date: new Date(0) });
    expect(Object.values(value).map(Object.isFrozen)).toEqual([false, false, false]);
  });

  it("reaches any depth and any length, and ends on circles", () => {
    const innermost: { inner?: unknown } = {};
    let outer = innermost;
    for (let i = 0; i < 100_000; i++) outer = { inner: outer };
    innermost.inner = outer;
    deepFreeze({ outer, rows: Array.from({ length: 200_000 }, () => 0) });
    expect(Object.isFrozen(innermost)).toBe(true);
  });

  it.each([1, "text", null, undefined, 5n])("returns %s as it is", (value) => {
    expect(deepFreeze(value)).toBe(value);
  });
});

describe("frozenCopy", () => {
  it("copies objects and arrays, shares the rest, and leaves the original alone", () => {
    const original = { title: "x", note: { id: "a", en: "b" }, list: [{ n: 1 }], at: new DecimalJs(1) };
    const copy = frozenCopy(original);
    expect(copy).toEqual(original);
    expect(copy.at).toBe(original.at);
    expect([copy, copy.note, copy.list, copy.list[0]].every(Object.isFrozen)).toBe(true);
    expect([original, original.note, original.list, original.list[0]].some(Object.isFrozen)).toBe(false);
  });

  it("is not fooled by a key that sets prototypes", () => {
    const copy = frozenCopy(JSON.parse('{"__proto__":{"polluted":true}}'));
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect("polluted" in copy).toBe(false);
  });
});

describe("isFrozenThrough", () => {
  it("looks behind what is frozen", () => {
    const open = [{}, Object.freeze({ a: [] }), Object.freeze([{ a: 1 }])];
    expect(open.filter((each) => isFrozenThrough(each))).toEqual([]);
    expect([1, null, deepFreeze({ a: [{ b: 1 }] })].map((each) => isFrozenThrough(each))).toEqual([true, true, true]);
  });

  it("trusts nothing that may answer differently: getters, classes, collections, revoked proxies", () => {
    const getter = Object.freeze({
      get a() {
        return 1;
      },
    });
    const inherited = Object.freeze(Object.create({ a: 1 }));
    const { proxy, revoke } = Proxy.revocable(Object.freeze({}), {});
    revoke();
    const others = [getter, inherited, Object.freeze(new Set()), Object.freeze(new Map()), Object.freeze(new Date(0))];
    expect([...others, proxy].filter((each) => isFrozenThrough(Object.freeze([each])))).toEqual([]);
  });

  it("trusts a Decimal that is frozen with its digits", () => {
    const decimal = new DecimalJs("1.5");
    expect(isFrozenThrough(decimal)).toBe(false);
    Object.freeze(decimal.d);
    expect(isFrozenThrough(Object.freeze(decimal))).toBe(true);
  });

  it("ends on circles", () => {
    const circle: unknown[] = [];
    circle.push(circle, circle);
    expect(isFrozenThrough(Object.freeze(circle))).toBe(false);
  });
});

describe("properties", () => {
  const data = fc.jsonValue();

  it("freezes all of any plain data and changes none of it", () => {
    fc.assert(
      fc.property(data, (value) => {
        const before = JSON.stringify(value);
        expect(isFrozenThrough(frozenCopy(value))).toBe(true);
        expect(JSON.stringify(frozenCopy(value))).toBe(before);
        expect(isFrozenThrough(deepFreeze(value))).toBe(true);
        expect(JSON.stringify(value)).toBe(before);
      }),
    );
  });
});
