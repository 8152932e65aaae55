import { describe, expect, it } from "vitest";
import {
  type AnyShape,
  anyText,
  anything,
  bilingualShape,
  callback,
  flag,
  leaf,
  parse,
  readAll,
  text,
  whole,
  word,
} from "../../../src/core/index.ts";
import { refusal } from "../../support/refusal.ts";

describe("a leaf", () => {
  it.each<[string, AnyShape, readonly unknown[], readonly unknown[]]>([
    ["text", text, ["x", " x "], ["", " \n", null, undefined, 1, []]],
    ["anyText", anyText, ["", "x"], [null, 1]],
    ["flag", flag, [true, false], [0, "true", null]],
    ["whole", whole(1, 12), [1, 12], [0, 13, 1.5, "1", 1n, null, Number.NaN, Number.POSITIVE_INFINITY]],
    ["word", word(["sum", "last"]), ["sum", "last"], ["SUM", "", null, 0, ["sum"]]],
    ["callback", callback(), [() => 1, class {}], [null, {}, "x"]],
    ["anything", anything(), [null, undefined, 1, {}, []], []],
    ["bilingualShape", bilingualShape, [{ id: "a", en: "b" }], ["x", { id: "a" }, { id: "a", en: "" }, null]],
  ])("%s reads what fits, and refuses what does not", (_name, shape, fitting, others) => {
    for (const value of fitting) expect(readAll([shape, value])).toEqual([value]);
    for (const value of others) expect(refusal(() => readAll([shape, value, "at"]))).toHaveLength(1);
  });

  it("never reads a negative zero", () => {
    expect(Object.is(readAll([whole(0, 9), -0])[0], 0)).toBe(true);
  });

  it("refuses by the code it was given", () => {
    expect(refusal(() => readAll([whole(0, 9, "out-of-range"), 10], [word(["a"], "invalid-rounding"), "b"]))).toEqual([
      "out-of-range",
      "invalid-rounding",
    ]);
  });

  it("is what a grammar of one's own reads, in a copy of its own making", () => {
    const wanted = { id: "tahun", en: "a year" };
    const year = leaf<string, number>({ type: "string" }, wanted, (value) => Number(value) || undefined, {
      code: "invalid-period",
      copy: (value) => String(value),
    });
    expect(readAll([year, "2023"])).toEqual([2023]);
    expect(parse(year, 2023 as never)).toBe("2023");
    expect(refusal(() => readAll([year, "x", "year"]))).toEqual(["invalid-period year"]);
    const careless = leaf<object>({}, wanted, (value) => (value as { deep: { at: object } }).deep.at);
    expect(refusal(() => readAll([careless, {}]))).toEqual(["invalid-input"]);
  });
});
