import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainAbsorption, explainText, measureAbsorption } from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { amounts, explanationLaws } from "../../../support/explanation-laws.ts";

describe("explainAbsorption", () => {
  it("divides the realisation by the budget", () => {
    const explanation = explainAbsorption(measureAbsorption({ budget: 855_830_897_000, realization: 734_881_464_333 }));
    expect(explanation).toMatchObject({ subject: "absorption", unit: "percent", basis: { status: "read" }, steps: [] });
    expect(explanation.formula).toEqual({
      op: "multiply",
      of: [
        {
          op: "divide",
          of: [
            { value: "734881464333", name: { id: "realisasi", en: "realisation" } },
            { value: "855830897000", name: { id: "anggaran", en: "budget" } },
          ],
        },
        { value: "100" },
      ],
    });
    expect(explainText(explanation)).toBe(
      "Penyerapan anggaran: ≈ 85,8676%. Dihitung dari realisasi 734.881.464.333 ÷ anggaran 855.830.897.000 × 100 ≈ 85,8676%. " +
        "Dasar: PMK 214/PMK.02/2017, rumus penyerapan anggaran dan contoh hitungnya; halaman tidak tercatat (naskahnya dibaca).",
    );
  });

  it("says why there is none, and tells findings", () => {
    const silent = explainAbsorption(measureAbsorption({ budget: 100, realization: null }));
    expect(silent).toMatchObject({ value: null, formula: null, reason: "not-reported" });
    expect(explainText(silent, { locale: "en" })).toMatch(
      /^Absorption: cannot be computed, because no realisation was reported\. Given: budget 100\. Basis: /,
    );
    const over = explainAbsorption(measureAbsorption({ budget: 200, realization: 210 }));
    expect(over.findings.map(({ code }) => code)).toEqual(["over-budget"]);
    expect(explainText(over)).toContain("Catatan: Realisasi melampaui anggaran sebesar 10");
  });

  it("refuses what is no absorption", () => {
    expect(refusal(() => explainAbsorption({ kind: "deviation" } as never))).toContain("invalid-input result.kind");
    expect(refusal(() => explainAbsorption(null as never))).toEqual(["invalid-input result"]);
  });
});

explanationLaws(
  fc
    .record({
      budget: amounts,
      realization: fc.option(amounts, { freq: 8 }),
      direction: fc.constantFrom("expenditure", "revenue", "financing-outlay"),
    })
    .map((input) => measureAbsorption(input)),
  explainAbsorption,
);
