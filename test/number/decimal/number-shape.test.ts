import { describe, expect, it } from "vitest";
import { jsonOf, parse, readAll } from "../../../src/core/index.ts";
import { amount, compare, Decimal, exactToDecimal, number, resultNumber } from "../../../src/number/index.ts";
import { refusal } from "../../support/refusal.ts";

const third = exactToDecimal({ n: 1, d: 3 });

describe("number", () => {
  it("is read exactly", () => {
    expect(readAll([number, "12.50"], [number, 12.5], [number, 12n], [number, new Decimal("0.1")])).toEqual([
      { n: 1250, d: 100 },
      { n: 1250, d: 100 },
      { n: 12, d: 1 },
      { n: 1, d: 10 },
    ]);
  });

  it("reads a Decimal of ours that does not end as the fraction behind it, and its text as its digits", () => {
    expect(readAll([number, third])).toEqual([{ n: 1, d: 3 }]);
    expect(compare(readAll([number, String(third)])[0], { n: 1, d: 3 })).toBe(-1);
  });

  it.each(["12,5", "", " 1", "NaN", Number.NaN, null, undefined, true, {}, []])("refuses %j", (value) => {
    expect(refusal(() => readAll([number, value, "value"]))).toEqual(["invalid-number value"]);
  });

  it("is held in a copy as JSON holds it, or as a Decimal of ours, without a negative zero", () => {
    expect(parse(number, 12n)).toBe("12");
    expect(Object.is(parse(number, -0), 0)).toBe(true);
    expect(parse(number, "12.50")).toBe("12.50");
    const other = Decimal.clone({ precision: 5 });
    const copy = parse(number, new other("1.5"));
    expect([copy, copy instanceof Decimal, Object.isFrozen(copy)]).toEqual([new Decimal("1.5"), true, true]);
    expect(readAll([number, parse(number, third)])).toEqual([{ n: 1, d: 3 }]);
  });

  it("says what JSON can hold of it", () => {
    expect(jsonOf(number)).toEqual({
      anyOf: [{ type: "number" }, { type: "string", pattern: "^([+-]?)(\\d+)(?:\\.(\\d+))?(?:[eE]([+-]?\\d{1,5}))?$" }],
    });
  });
});

describe("resultNumber", () => {
  it("reads 40 digits as the fraction behind them", () => {
    expect(readAll([resultNumber, String(third)], [resultNumber, "12.5"])).toEqual([
      { n: 1, d: 3 },
      { n: 125, d: 10 },
    ]);
  });
});

describe("resultNumber, as number,", () => {
  it("is refused under its own code, and copied without a negative zero", () => {
    expect(refusal(() => readAll([resultNumber, "12,5", "value"]))).toEqual(["invalid-number value"]);
    expect(parse(resultNumber, 12n)).toBe("12");
    expect(Object.is(parse(resultNumber, -0), 0)).toBe(true);
  });
});

describe("amount", () => {
  it("is 0 or more", () => {
    expect(readAll([amount, 0])).toEqual([{ n: 0, d: 1 }]);
    expect(refusal(() => readAll([amount, "-0.01", "budget"], [amount, "x", "other"]))).toEqual([
      "out-of-range budget",
      "invalid-number other",
    ]);
  });
});
