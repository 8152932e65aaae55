import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareProgress, explainProgressComparison, explainText } from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";

describe("explainProgressComparison", () => {
  it("tells which of the two is ahead, and by how much", () => {
    // Berau 2024, before the revised budget (Koran Kaltim): 51,16 − 48,62 = 2,54.
    const explanation = explainProgressComparison(compareProgress({ physical: "51.16", financial: "48.62" }));
    expect(explanation).toMatchObject({ subject: "progress-comparison", value: "work-ahead" });
    expect(explainText(explanation)).toContain("Realisasi fisik terhadap keuangan: fisik mendahului keuangan.");
    expect(explainText(explanation)).toContain(
      "  1. Deviasi fisik dan keuangan: 2,54 poin. Dihitung dari realisasi fisik 51,16% − realisasi keuangan 48,62% = 2,54 poin.",
    );
  });

  it("tells the finding, the tolerance, and what is missing", () => {
    const ahead = explainProgressComparison(compareProgress({ physical: 40, financial: 60, tolerance: 5 }));
    expect(explainText(ahead)).toContain("Menurut aturan: toleransi 5 poin.");
    expect(explainText(ahead)).toContain("Catatan: Keuangan 60,00% mendahului fisik 40,00% sebesar 20 poin.");
    const silent = explainProgressComparison(compareProgress({ physical: null, financial: 60 }));
    expect(silent).toMatchObject({ value: null, reason: "no-physical", steps: [] });
  });

  it("refuses what is no such comparison", () => {
    expect(refusal(() => explainProgressComparison([] as never))).toEqual(["invalid-input result"]);
  });
});

const shares = fc.integer({ min: 0, max: 10_000 }).map((each) => (each / 100).toFixed(2));
explanationLaws(
  fc
    .record({
      physical: fc.option(shares, { freq: 9 }),
      financial: fc.option(shares, { freq: 9 }),
      tolerance: fc.constantFrom("0", "2.5", "10"),
    })
    .map((input) => compareProgress(input)),
  explainProgressComparison,
);
