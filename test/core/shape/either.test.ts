import { describe, expect, it } from "vitest";
import {
  type AnyShape,
  callback,
  either,
  isSakipError,
  lazy,
  list,
  literal,
  nullable,
  object,
  optional,
  parse,
  readAll,
  record,
  series,
  text,
  variant,
  whole,
  word,
} from "../../../src/core/index.ts";
import { amount, number } from "../../../src/number/index.ts";
import { refusal } from "../../support/refusal.ts";

function expectedOf(shape: AnyShape, value: unknown): string[] {
  try {
    parse(shape, value);
  } catch (error) {
    if (isSakipError(error)) return error.details.problems.map(({ expected }) => expected.id);
    throw error;
  }
  return [];
}

const range = object({ low: number, high: number });
const level = object({ scale: text, level: text });

describe("either", () => {
  const target = either([number, range, level]);

  it("reads the one that was meant", () => {
    expect(readAll([target, "5"])).toEqual([{ n: 5, d: 1 }]);
    expect(readAll([target, { low: 1, high: 2 }])).toEqual([{ low: { n: 1, d: 1 }, high: { n: 2, d: 1 } }]);
    expect(readAll([target, { scale: "s", level: "A" }])).toEqual([{ scale: "s", level: "A" }]);
  });

  it("tells what is wrong with the one that was meant", () => {
    expect(refusal(() => parse(target, { low: 1, hihg: 2 }))).toEqual(["invalid-input hihg", "invalid-number high"]);
    expect(refusal(() => parse(target, { level: "A" }))).toEqual(["invalid-input scale"]);
  });

  it("counts what is there: not a key that is undefined, and also one that a class gives", () => {
    expect(refusal(() => parse(target, { low: undefined, level: "A" }))).toEqual([
      "invalid-input low",
      "invalid-input scale",
    ]);
    expect(refusal(() => readAll([target, { low: undefined, level: "A" }]))).toEqual([
      "invalid-input low",
      "invalid-input scale",
    ]);
    class Level {
      get scale() {
        return "s";
      }
      get level() {
        return "A";
      }
    }
    expect(parse(target, new Level())).toEqual({ scale: "s", level: "A" });
  });

  it("tells what a value that is none of them breaks by its own law", () => {
    expect(refusal(() => parse(either([amount, word(["all"])]), -1))).toEqual(["out-of-range"]);
  });

  it("names all that was possible where nothing fits, in both languages", () => {
    expect(expectedOf(target, true)).toEqual([
      'angka: 12.5, "12.5", 12n, atau Decimal, dengan titik desimal dan tanpa pemisah ribuan, atau sebuah objek',
    ]);
    expect(expectedOf(either([list(text), nullable(text), series(text)]), 1)).toEqual([
      "sebuah larik, atau teks yang tidak kosong, atau null, atau sebuah larik atau iterable lain",
    ]);
  });

  it("refuses what fits none by the code that it was given", () => {
    const places = either([whole(0, 9), word(["all"])], undefined, "out-of-range");
    expect(refusal(() => parse(places, "some"))).toEqual(["out-of-range"]);
  });

  it("looks into what is itself one of several, may be null, has laws or names itself", () => {
    const deep = either([text, nullable(either([range, lazy(() => level)]))]);
    expect(parse(deep, null)).toBeNull();
    expect(refusal(() => parse(deep, { low: 1 }))).toEqual(["invalid-number high"]);
    expect(refusal(() => parse(deep, { level: "A" }))).toEqual(["invalid-input scale"]);
    expect(refusal(() => parse(deep, []))).toEqual(["invalid-input"]);
  });

  it("tells lists from objects, and what can be looped over from both", () => {
    expect(parse(either([list(text), record(text)]), ["a"])).toEqual(["a"]);
    expect(parse(either([list(text), record(text)]), { a: "b" })).toEqual({ a: "b" });
    expect(parse(either([callback(), series(text)]), new Set(["a"]))).toEqual(["a"]);
  });

  it("lets the declaration tell which one is meant", () => {
    const told = either([range, level], (value) => (typeof value === "object" ? level : undefined));
    expect(refusal(() => parse(told, { low: 1, high: 2 }))).toEqual([
      "invalid-input low",
      "invalid-input high",
      "invalid-input scale",
      "invalid-input level",
    ]);
    expect(refusal(() => parse(told, 1))).toEqual(["invalid-input"]);
  });
});

describe("variant", () => {
  const rule = variant(
    "kind",
    {
      share: object({ kind: literal("share"), percent: number }),
      top: object({ kind: literal("top"), places: whole(1, 100) }),
    },
    "invalid-regulation",
  );

  it("reads the one whose word it is", () => {
    expect(readAll([rule, { kind: "top", places: 3 }])).toEqual([{ kind: "top", places: 3 }]);
    expect(refusal(() => parse(rule, { kind: "top", percent: 3 }))).toEqual([
      "invalid-input percent",
      "invalid-input places",
    ]);
  });

  it("says at the key that there is no such word, by the code of the declaration", () => {
    expect(refusal(() => parse(rule, { kind: "tpo", places: 3 }))).toEqual(["invalid-regulation kind"]);
    expect(expectedOf(rule, { kind: "tpo" })).toEqual(['salah satu dari "share", "top"']);
    expect(refusal(() => parse(rule, { places: 3 }))).toEqual(["invalid-regulation kind"]);
    expect(refusal(() => parse(rule, { kind: "toString" }))).toEqual(["invalid-regulation kind"]);
  });

  it("tells, where there is no such word, what is wrong with what all of them have", () => {
    const year = whole(1900, 9999);
    const period = variant("kind", {
      year: object({ kind: literal("year"), year }),
      month: object({ kind: literal("month"), year, month: whole(1, 12) }),
    });
    expect(refusal(() => parse(period, { kind: "week", year: 1, month: "x" }))).toEqual([
      "invalid-input kind",
      "invalid-input year",
    ]);
  });

  it("says in words of the declaration what was expected where there is no object", () => {
    const expected = { id: "aturan; lihat panduan", en: "a rule; see the guide" };
    const told = variant("kind", { top: object({ kind: literal("top") }) }, { code: "invalid-regulation", expected });
    expect(expectedOf(told, "top")).toEqual(["aturan; lihat panduan"]);
    expect(refusal(() => parse(told, "top"))).toEqual(["invalid-regulation"]);
  });

  it.each([null, "top", [], 3])("refuses %s", (value) => {
    expect(refusal(() => parse(rule, value))).toEqual(["invalid-regulation"]);
  });
});

describe("nullable and literal", () => {
  it("read null and the one value, and nothing else", () => {
    expect(readAll([nullable(text), null], [nullable(text), "a"], [literal(1), 1])).toEqual([null, "a", 1]);
    expect(refusal(() => readAll([nullable(text), undefined], [literal(1), "1"], [literal("a"), "b"]))).toEqual([
      "invalid-input",
      "invalid-input",
      "invalid-input",
    ]);
    expect([expectedOf(literal(1), 2), expectedOf(literal("a"), 2), expectedOf(literal(true), 2)]).toEqual([
      ["1"],
      ['"a"'],
      ["true"],
    ]);
    expect(parse(object({ a: optional(nullable(text)) }), { a: null })).toEqual({ a: null });
  });
});
