import { cascadeIndicatorShape, parse } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

const indicator = { id: "i", title: "Indikator", unit: "orang", polarity: "maximize", target: 1 };

describe("cascadeIndicatorShape", () => {
  it("accepts an indicator, and takes an empty unit for a finding of its own", () => {
    for (const unit of ["orang", " ", null, undefined])
      expect(refusal(() => parse(cascadeIndicatorShape, { ...indicator, unit }))).toEqual([]);
  });

  it("looks into targets and supports", () => {
    const bad = {
      ...indicator,
      unit: 5,
      baseline: null,
      target: { kind: "range", low: 2, high: 1 },
      targets: [null, { period: { kind: "year", year: 2024 } }],
      supports: [{ indicatorId: "", relation: "mean", weight: Number.NaN }, undefined],
    };
    expect(refusal(() => parse(cascadeIndicatorShape, bad))).toEqual([
      "invalid-input unit",
      "invalid-input baseline",
      "out-of-range target.low",
      "invalid-input targets[0]",
      "invalid-number targets[1].target",
      "invalid-input supports[0].indicatorId",
      "invalid-input supports[0].relation",
      "invalid-number supports[0].weight",
      "invalid-input supports[1]",
    ]);
  });

  it("refuses keys that it does not have, with the one that was meant", () => {
    expect(refusal(() => parse(cascadeIndicatorShape, { ...indicator, support: [] }))).toEqual([
      "invalid-input support",
    ]);
    expect(() => parse(cascadeIndicatorShape, { ...indicator, support: [] })).toThrow('did you mean "supports"?');
  });
});
