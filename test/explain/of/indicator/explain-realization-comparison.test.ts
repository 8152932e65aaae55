import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRealization, explainRealizationComparison, explainText } from "../../../../src/index.ts";
import { explanationLaws, figures } from "../../../support/explanation-laws.ts";
import { refusal } from "../../../support/refusal.ts";

describe("explainRealizationComparison", () => {
  it("has a step for each of the four comparisons, and no value of its own", () => {
    const comparison = compareRealization({
      polarity: "maximize",
      realization: 90,
      target: 80,
      previous: 75,
      planEnd: 100,
      benchmark: null,
    });
    const explanation = explainRealizationComparison(comparison);
    expect(explanation.steps.map(({ subject, value }) => [subject, value])).toEqual([
      ["against-target", "112.5"],
      ["against-previous", "15"],
      ["against-plan-end", "90"],
      ["against-benchmark", null],
    ]);
    expect(explainText(explanation, { depth: 0 })).toBe(
      "Perbandingan realisasi. Realisasi disandingkan dengan target tahun berjalan, realisasi tahun sebelumnya, " +
        "target akhir rencana, dan angka pembanding. Dasar: tidak ada rujukan yang disebut.",
    );
    expect(explainText(explanation)).toContain("4. Selisih terhadap angka pembanding: tidak dapat dihitung, karena ");
  });

  it("refuses what is none", () => {
    expect(refusal(() => explainRealizationComparison({ kind: "realization-comparison" } as never))).toContain(
      "invalid-input result.againstTarget",
    );
  });
});

const maybe = fc.option(figures, { freq: 8 });

explanationLaws(
  fc
    .record({
      polarity: fc.constantFrom("maximize", "minimize", "stabilize"),
      realization: maybe,
      target: maybe,
      previous: maybe,
      planEnd: maybe,
      benchmark: maybe,
    })
    .map((input) => compareRealization(input)),
  explainRealizationComparison,
);
