import { Decimal as DefaultDecimal } from "decimal.js";
import { Decimal, round, toDecimal } from "sakip";
import { afterEach, describe, expect, it } from "vitest";
import { exactToDecimal } from "../../../src/number/index.ts";

describe("Decimal", () => {
  afterEach(() => {
    DefaultDecimal.set({ defaults: true });
  });

  it("is out of reach of what an application sets on its own decimal.js", () => {
    DefaultDecimal.set({
      precision: 3,
      rounding: DefaultDecimal.ROUND_DOWN,
      toExpPos: 2,
      toExpNeg: -1,
      maxE: 9,
      minE: -9,
    });
    expect(toDecimal("123456789012.345678").toJSON()).toBe("123456789012.345678");
    expect(toDecimal(new DefaultDecimal("1234.5678")).toJSON()).toBe("1234.5678");
    expect(exactToDecimal({ n: 2, d: 3 }).toJSON()).toBe(`0.${"6".repeat(39)}7`);
    expect(round("1234567.875", 2).toJSON()).toBe("1234567.88");
    expect(new Decimal(1).div(3).precision()).toBe(40);
  });

  it("is out of reach of what was set before the library was loaded, too", async () => {
    DefaultDecimal.set({ maxE: 9, minE: -9, modulo: 3, toExpPos: 2 });
    const loadedLater = "../../../src/number/decimal/decimal.ts?loaded-later";
    const { Decimal: Later }: { Decimal: typeof Decimal } = await import(loadedLater);
    expect([Later.maxE, Later.minE, Later.modulo, Later.toExpPos]).toEqual([9e15, -9e15, 1, 1e6]);
    expect(new Later("123e20").toJSON()).toBe("12300000000000000000000");
  });

  it("does not reach into the application's decimal.js either", () => {
    expect(DefaultDecimal.precision).toBe(20);
    expect(new DefaultDecimal(1).div(3).toJSON()).toBe("0.33333333333333333333");
  });

  it("refuses to be configured, because all its users share it", () => {
    expect(() => Decimal.set({ precision: 5 })).toThrow(TypeError);
    expect(() => Decimal.config({ precision: 5 })).toThrow(TypeError);
    expect(Decimal.precision).toBe(40);
  });

  it("can be cloned and the clone be configured", () => {
    const Own = Decimal.clone({ precision: 5 });
    Own.set({ precision: 3 });
    expect(new Own(1).div(3).toJSON()).toBe("0.333");
    expect(Decimal.precision).toBe(40);
  });

  it("works together with Decimals of an application", () => {
    expect(toDecimal("0.1").plus(new DefaultDecimal("0.2")).toJSON()).toBe("0.3");
    expect(toDecimal("0.1")).toBeInstanceOf(Decimal);
  });
});

describe("the class that all results share", () => {
  it.each(["toExpNeg", "toExpPos", "minE", "maxE"])("keeps %s, on which printing and range depend", (key) => {
    const before = String(new Decimal("1234567.5"));
    expect(Reflect.set(Decimal, key, 1)).toBe(false);
    expect(String(new Decimal("1234567.5"))).toBe(before);
  });
});
