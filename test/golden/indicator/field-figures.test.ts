// Cases from the work of people who plan and report, by the numbers of the list that they were collected in: figures, what
// is made of them, and how they are printed. Named "was" is what came out wrongly.
import {
  defineOrdinalScale,
  formatPercent,
  formatRupiah,
  gradeOf,
  measureAchievement,
  parseIndonesianNumber,
  parseTarget,
  sakipLevels,
  trafficLightScale,
} from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

const label = { id: "Predikat", en: "Grade" };
const value = (text: string) => {
  const { target } = parseTarget(text);
  return "value" in target ? `${target.value}` : target.kind;
};

describe("levels", () => {
  it("B24: A- reached where A was the target is no level of the scale (was 100 %)", () => {
    const target = { kind: "level", scale: sakipLevels, level: "A" } as const;
    expect(refusal(() => measureAchievement({ polarity: "maximize", target, realization: "A-" }))).toEqual([
      "out-of-scale realization",
    ]);
  });

  it("B26: the official scale from F to A holds nine levels (was refused)", () => {
    const levels = ["F", "E", "D", "C-", "C", "B-", "B", "A-", "A"].map((code) => ({ code, label }));
    const scale = defineOrdinalScale({ id: "pekppp", levels, source: { title: "PEKPPP", status: "reported" } });
    expect(scale.levels).toHaveLength(9);
  });
});

describe("spreadsheet doubles", () => {
  it.each([
    ["B27", "7.0000000000000007E-2", "0.07"],
    ["B29", "1.0900000000000001", "1.09"],
  ])("%s: a target of %s reached by %s is reached (was yellow)", (_id, target, realization) => {
    const achievement = measureAchievement({ polarity: "maximize", target: parseTarget(target).target, realization });
    if (achievement.status === "not-computable") throw new Error(achievement.reason);
    expect(`${achievement.value}`).toBe("100");
    expect(gradeOf(achievement.value, trafficLightScale).code).toBe("green");
  });
});

describe("targets in words", () => {
  it("B31: “Nilai ≥ 80” reached by 85 (was no target)", () => {
    const achievement = measureAchievement({
      polarity: "maximize",
      target: parseTarget("Nilai ≥ 80").target,
      realization: "85",
    });
    expect(achievement.status === "computed" && `${achievement.value}`).toBe("106.25");
  });

  it("B35: “lebih kecil dari 5” reached by 4 (was no target)", () => {
    const achievement = measureAchievement({
      polarity: "minimize",
      target: parseTarget("lebih kecil dari 5").target,
      realization: "4",
    });
    expect(achievement.status === "computed" && `${achievement.value}`).toBe("120");
  });

  it("G07, G11: a bracket elsewhere is no minus, and wrong groups are no number", () => {
    expect([value("ISD(rupee) $100"), value("$1000,100.01")]).toEqual(["none", "none"]);
    expect(parseTarget("$1000,100.01")).toMatchObject({ code: "unread-target" });
  });

  it("G14, G18: one notation alone, and scientific notation", () => {
    expect([value("1971,13"), value("4.011700740123E12")]).toEqual(["1971.13", "4011700740123"]);
  });

  it("G09: “15,40” under English notation is 15.4 and said (1540 elsewhere; was refused)", () => {
    const found = parseTarget("15,40", { locale: "en" });
    expect(value("15,40")).toBe("15.4");
    expect("code" in found ? [] : found.findings.map(({ code }) => code)).toEqual(["other-notation"]);
  });
});

describe("number texts", () => {
  it.each([
    ["G01", "Rp.  2.284.196,26", "2284196.26"],
    ["G05", "(1.250.000,00)", "-1250000"],
    ["G16", "Rp\u00a01.250.000", "1250000"],
    ["G22", "95000,50", "95000.5"],
  ])("%s: %j is %s", (_id, text, number) => {
    expect(parseIndonesianNumber(text).toFixed()).toBe(number);
  });

  it.each([
    ["G04", "1.000.,00"],
    ["G20", "Rp9.250.25"],
  ])("%s: %j is no number", (_id, text) => {
    expect(refusal(() => parseIndonesianNumber(text))).toEqual(["invalid-number text"]);
  });
});

describe("printing", () => {
  it("A17: 2,590 of 2,600 is not printed as all of it (was 100%)", () => {
    expect(formatPercent("99.6153846", { decimals: 0 })).toBe("99%");
    expect(formatPercent("99.6153846", { decimals: 0, rounding: "half-up" })).toBe("100%");
  });

  it("A13, A20, A22: amounts keep their rupiah, and have the decimals that were asked for", () => {
    expect(formatRupiah("106780860")).toBe("Rp106.780.860");
    expect(formatRupiah(1000, { decimals: 2 })).toBe("Rp1.000,00");
    expect(formatRupiah("9250.25", { decimals: 2 })).toBe("Rp9.250,25");
  });
});
