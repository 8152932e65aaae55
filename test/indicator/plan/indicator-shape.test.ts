import { auditOpinionLevels, type Indicator, indicatorShape, parse } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

const full: Indicator = {
  id: "iku-1",
  title: "Opini BPK",
  kind: "iku",
  definition: "Opini atas laporan keuangan",
  formula: "Hasil pemeriksaan BPK",
  unit: "opini",
  polarity: "maximize",
  quantity: "level",
  accumulation: "per-period",
  consolidation: "last",
  dataSource: "LHP BPK",
  frequency: "year",
  personInCharge: "Kepala BKAD",
  baseline: { period: { kind: "year", year: 2023 }, value: "3" },
  target: { kind: "level", scale: auditOpinionLevels, level: "WTP" },
  targets: [
    { period: { kind: "year", year: 2024 }, target: { kind: "level", scale: auditOpinionLevels, level: "WTP" } },
    { period: { kind: "quarter", year: 2024, quarter: 1 }, target: { kind: "none", text: "-" } },
  ],
  weight: "12.5",
  validity: "exact",
  controllability: "moderate",
  validFrom: "2024-01-01",
  validUntil: "2026-12-31",
  replaces: "iku-0",
};

describe("indicatorShape", () => {
  it("reads every field, through JSON as well", () => {
    expect(parse(indicatorShape, full)).toEqual(full);
    expect(parse(indicatorShape, JSON.parse(JSON.stringify(full)))).toEqual(full);
  });

  it("asks for id, title and polarity only, and hands out a frozen copy", () => {
    const input = { id: "a", title: "A", polarity: "minimize", unit: null };
    const indicator = parse(indicatorShape, input);
    expect(indicator).toEqual(input);
    expect(Object.isFrozen(indicator)).toBe(true);
    expect(Object.isFrozen(input)).toBe(false);
  });

  it("refuses everything that is wrong at once", () => {
    const broken = {
      id: "",
      polarity: "turun",
      satuan: "%",
      weight: "12,5",
      validFrom: "2024-02-30",
      baseline: { period: { kind: "quarter", year: 2024, quarter: 5 }, value: Number.NaN },
      targets: [
        { period: { kind: "year", year: 2024 }, target: { kind: "level", scale: auditOpinionLevels, level: "A" } },
      ],
    };
    expect(refusal(() => parse(indicatorShape, broken)).sort()).toEqual([
      "invalid-date validFrom",
      "invalid-input id",
      "invalid-input polarity",
      "invalid-input satuan",
      "invalid-input title",
      "invalid-number baseline.value",
      "invalid-number weight",
      "invalid-period baseline.period.quarter",
      "out-of-scale targets[0].target.level",
    ]);
  });

  it("takes a key that is undefined for one that is absent", () => {
    const input = { id: "a", title: "A", polarity: "minimize" };
    expect(parse(indicatorShape, { ...input, unit: undefined })).toEqual(input);
  });

  it("refuses what is no document", () => {
    expect(refusal(() => parse(indicatorShape, null))).toEqual(["invalid-input"]);
  });

  it("refuses what measuring would refuse: a range upside down, a scale with one text for two levels", () => {
    const level = (code: string) => ({ code, label: { id: "x", en: "x" } });
    const scale = { id: "s", levels: [level("a"), level("A ")], source: { title: "x", status: "convention" } };
    const indicator = { id: "a", title: "A", polarity: "maximize" };
    expect(
      refusal(() => parse(indicatorShape, { ...indicator, target: { kind: "range", low: 9, high: "1" } })),
    ).toEqual(["out-of-range target.low"]);
    expect(
      refusal(() => parse(indicatorShape, { ...indicator, target: { kind: "level", scale, level: "a" } })),
    ).toEqual(["invalid-scale target.scale.levels[1]"]);
  });
});
