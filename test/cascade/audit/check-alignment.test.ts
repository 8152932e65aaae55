import type { CascadeIndicator } from "sakip";
import { describe, expect, it } from "vitest";
import { found, indicator, node } from "../../support/cascade.ts";

const CODES = [
  "unit-mismatch",
  "polarity-mismatch",
  "copied-indicator",
  "copied-title",
  "unknown-indicator",
  "mixed-relation",
];

const pair = (upper: Partial<CascadeIndicator>, lower: Partial<CascadeIndicator>) =>
  found(
    [
      node("a", [], { indicators: [indicator("up", upper)] }),
      node("b", ["a"], { indicators: [indicator("low", lower)] }),
    ],
    CODES,
  );
const supports = (relation: "same" | "sum" | "none" | "numerator", indicatorId = "up") => [{ indicatorId, relation }];

describe("checkAlignment", () => {
  it("finds nothing where two indicators have nothing to do with each other", () =>
    expect(pair({ unit: "%" }, { unit: "orang", polarity: "minimize" })).toEqual([]));

  it("finds a unit that contradicts the indicator above", () => {
    expect(pair({ unit: "%" }, { unit: "orang", supports: supports("same") })).toEqual([["unit-mismatch", "b"]]);
    expect(pair({ unit: "Dokumen" }, { unit: " dokumen", supports: supports("sum") })).toEqual([]);
    expect(pair({ unit: "%" }, { unit: "orang", supports: supports("numerator") })).toEqual([]);
    expect(pair({ unit: "%" }, { unit: null, supports: supports("same") })).toEqual([]);
  });

  it("finds a polarity that contradicts the indicator above", () => {
    expect(pair({}, { polarity: "minimize", supports: supports("sum") })).toEqual([["polarity-mismatch", "b"]]);
    expect(pair({}, { polarity: "minimize", supports: supports("none") })).toEqual([]);
  });

  it("finds a copy without a declared relation, and what it contradicts", () => {
    expect(pair({ title: "Indeks Reformasi" }, { title: "indeks  reformasi." })).toEqual([["copied-indicator", "b"]]);
    expect(pair({ title: "X" }, { title: "X", supports: supports("same") })).toEqual([]);
    expect(pair({ title: "X", unit: "%" }, { title: "X", unit: "orang", polarity: "stabilize" })).toEqual([
      ["copied-indicator", "b"],
      ["unit-mismatch", "b"],
      ["polarity-mismatch", "b"],
    ]);
  });

  it("finds the title of a node above", () => {
    expect(
      found([node("a", [], { title: "Stunting turun" }), node("b", ["a"], { title: "STUNTING TURUN" })], CODES),
    ).toEqual([["copied-title", "b"]]);
    expect(found([node("a"), node("b", ["a"])], CODES)).toEqual([]);
  });

  it("finds support for an indicator that is nowhere, or for itself", () => {
    expect(pair({}, { supports: supports("sum", "nowhere") })).toEqual([["unknown-indicator", "b"]]);
    expect(found([node("a", [], { indicators: [indicator("i", { supports: supports("sum", "i") })] })], CODES)).toEqual(
      [["unknown-indicator", "a"]],
    );
  });

  it("finds the indicator of a parent before one of the same id elsewhere", () => {
    const plan = [
      node("far", [], { indicators: [indicator("i", { unit: "%" })] }),
      node("a", [], { indicators: [indicator("i", { title: "Near" })] }),
      node("b", ["a"], { indicators: [indicator("i", { supports: supports("same", "i") })] }),
    ];
    expect(found(plan, CODES)).toEqual([]);
  });

  it("finds an indicator made in more than one way", () => {
    const made = (one: "sum" | "numerator" | "same", other: "average" | "denominator" | "sum") =>
      found(
        [
          node("a", [], { indicators: [indicator("up")] }),
          node("b", ["a"], { indicators: [indicator("b1", { supports: [{ indicatorId: "up", relation: one }] })] }),
          node("c", ["a"], { indicators: [indicator("c1", { supports: [{ indicatorId: "up", relation: other }] })] }),
        ],
        ["mixed-relation"],
      );
    expect(made("sum", "average")).toEqual([["mixed-relation", "a"]]);
    expect(made("numerator", "denominator")).toEqual([]);
    expect(made("same", "sum")).toEqual([]);
  });
});
