import { describe, expect, it } from "vitest";
import { list, object, optional, parse, readAll, record, series, text } from "../../../src/core/index.ts";
import { refusal } from "../../support/refusal.ts";

const once = () =>
  (function* () {
    yield "a";
    yield "b";
  })();

describe("list", () => {
  it("reads each item at its position", () => {
    expect(readAll([list(text), ["a", "b"], "names"])).toEqual([["a", "b"]]);
    expect(refusal(() => readAll([list(text), ["a", 1, ""], "names"]))).toEqual([
      "invalid-input names[1]",
      "invalid-input names[2]",
    ]);
  });

  it("finds the holes of an array", () => {
    // biome-ignore lint/suspicious/noSparseArray: that is the case
    expect(refusal(() => parse(list(text), ["a", , "c"]))).toEqual(["invalid-input [1]"]);
  });

  it.each([null, undefined, {}, "ab", { length: 0 }, new Set(["a"]), once()])("refuses %s", (value) => {
    expect(refusal(() => parse(list(text), value))).toEqual(["invalid-input"]);
  });

  it("asks for as many as are needed, by a code of its own", () => {
    const bands = list(text, { least: 2, code: "invalid-scale" });
    expect(refusal(() => parse(bands, ["a"]))).toEqual(["invalid-scale"]);
    expect(refusal(() => parse(bands, [1]))).toEqual(["invalid-scale", "invalid-input [0]"]);
    expect(refusal(() => parse(bands, "a"))).toEqual(["invalid-input"]);
  });
});

describe("series", () => {
  it("reads what can be looped over, once", () => {
    expect([["a", "b"], new Set(["a", "b"]), once()].map((each) => readAll([series(text), each]))).toEqual([
      [["a", "b"]],
      [["a", "b"]],
      [["a", "b"]],
    ]);
  });

  it.each([null, undefined, {}, "ab", 1])("refuses %s", (value) => {
    expect(refusal(() => parse(series(text), value))).toEqual(["invalid-input"]);
  });

  it("asks for as many as are needed", () => {
    expect(refusal(() => parse(series(text, { least: 1 }), new Set()))).toEqual(["invalid-input"]);
  });
});

describe("record", () => {
  it("reads the values under keys of the caller's own", () => {
    expect(readAll([record(text), { a: "x", "b c": "y" }])).toEqual([
      new Map([
        ["a", "x"],
        ["b c", "y"],
      ]),
    ]);
    expect(refusal(() => parse(record(text), { a: "x", b: 1 }))).toEqual(["invalid-input b"]);
  });

  it("refuses strange keys within its values", () => {
    const weights = record(object({ of: optional(text) }));
    expect(refusal(() => parse(weights, { a: { off: "x" } }))).toEqual(["invalid-input a.off"]);
  });

  it.each([null, undefined, [], "ab"])("refuses %s", (value) => {
    expect(refusal(() => parse(record(text), value))).toEqual(["invalid-input"]);
  });
});
