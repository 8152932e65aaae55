import { buildCascade, type CascadeIndicator, checkCascade } from "sakip";
import { describe, expect, it } from "vitest";
import { found, indicator, node } from "../../support/cascade.ts";
import { told } from "../../support/told.ts";

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
const supports = (relation: "same" | "sum" | "none" | "numerator" | "denominator", indicatorId = "up") => [
  { indicatorId, relation },
];

describe("checkAlignment", () => {
  it("finds nothing where two indicators have nothing to do with each other", () =>
    expect(pair({ unit: "%" }, { unit: "orang", polarity: "minimize" })).toEqual([]));

  it("finds a unit that contradicts the indicator above", () => {
    expect(pair({ unit: "%" }, { unit: "orang", supports: supports("same") })).toEqual([["unit-mismatch", "b"]]);
    expect(pair({ unit: "Dokumen" }, { unit: " dokumen", supports: supports("sum") })).toEqual([]);
    expect(pair({ unit: "%" }, { unit: "orang", supports: supports("numerator") })).toEqual([]);
    expect(pair({ unit: "%" }, { unit: "orang", supports: supports("denominator") })).toEqual([]);
    for (const unit of [null, ""]) {
      expect(pair({ unit: "%" }, { unit, supports: supports("same") })).toEqual([]);
      expect(pair({ unit }, { unit: "%", supports: supports("same") })).toEqual([]);
    }
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

  it("finds a copy beside indicators whose relation is declared", () => {
    const plan = [
      node("a", [], { indicators: [indicator("up"), indicator("x", { title: "Sama" })] }),
      node("b", ["a"], {
        indicators: [indicator("low", { supports: supports("same") }), indicator("y", { title: "Sama" })],
      }),
    ];
    expect(found(plan, CODES)).toEqual([["copied-indicator", "b"]]);
  });

  it("says of each finding where it is, and what stands above", () => {
    const { cascade } = buildCascade([
      node("a", [], { title: "Mutu", indicators: [indicator("g"), indicator("up", { title: "Nilai", unit: "%" })] }),
      node("b", ["a"], {
        title: "mutu",
        indicators: [
          indicator("h", { supports: [...supports("same", "g"), ...supports("same", "gone")] }),
          indicator("low", { title: "nilai", polarity: "minimize" }),
        ],
      }),
    ]);
    const low = { indicatorId: "low", title: "nilai", above: "a", aboveIndicatorId: "up" };
    expect(told(checkCascade(cascade), ...CODES)).toEqual([
      {
        code: "unknown-indicator",
        severity: "error",
        subject: "b",
        path: ["nodes", 1, "indicators", 0, "supports", 1],
        details: { indicatorId: "h", title: "Indicator h", supports: "gone" },
      },
      {
        code: "copied-title",
        severity: "warning",
        subject: "b",
        path: ["nodes", 1, "title"],
        details: { title: "mutu", above: "a" },
      },
      {
        code: "copied-indicator",
        severity: "warning",
        subject: "b",
        path: ["nodes", 1, "indicators", 1],
        details: low,
      },
      {
        code: "unit-mismatch",
        severity: "error",
        subject: "b",
        path: ["nodes", 1, "indicators", 1, "unit"],
        details: { ...low, unit: "dokumen", aboveUnit: "%" },
      },
      {
        code: "polarity-mismatch",
        severity: "error",
        subject: "b",
        path: ["nodes", 1, "indicators", 1, "polarity"],
        details: { ...low, polarity: "minimize", abovePolarity: "maximize" },
      },
    ]);
  });

  it("finds an indicator made in more than one way", () => {
    const made = (one: "sum" | "numerator" | "same" | "none", other: "average" | "denominator" | "sum") =>
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
    expect(made("none", "sum")).toEqual([]);
  });

  it("finds a formula of others with a part of its own, and says by which ways it is made", () => {
    const plan = (relation: "numerator" | "sum", ownPart?: true) =>
      checkCascade(
        buildCascade([
          node("first"),
          node("a", [], { indicators: [indicator("g"), indicator("up", ownPart === true ? { ownPart } : {})] }),
          node("b", ["a"], { indicators: [indicator("b1", { supports: supports(relation) })] }),
        ]).cascade,
      );
    expect(told(plan("numerator", true), "mixed-relation")).toEqual([
      {
        code: "mixed-relation",
        severity: "error",
        subject: "a",
        path: ["nodes", 1, "indicators", 1],
        details: { indicatorId: "up", title: "Indicator up", relations: ["formula", "sum"] },
      },
    ]);
    expect(told(plan("numerator"), "mixed-relation")).toEqual([]);
    expect(told(plan("sum", true), "mixed-relation")).toEqual([]);
  });
});
