import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRealization, explainFigureComparison, explainText } from "../../../../src/index.ts";
import { explanationLaws, figures } from "../../../support/explanation-laws.ts";
import { refusal } from "../../../support/refusal.ts";

const nothing = { target: null, previous: null, planEnd: null, benchmark: null };

describe("explainFigureComparison", () => {
  it("tells the difference, the change, and which is better", () => {
    const { againstPrevious } = compareRealization({
      ...nothing,
      polarity: "minimize",
      realization: "17.6",
      previous: "22",
    });
    // 17.6 − 22 = −4.4, which is −20 % of 22.
    expect(explainText(explainFigureComparison(againstPrevious))).toBe(
      "Selisih terhadap pembanding: -4,4. Dihitung dari realisasi 17,6 − pembanding 22 = -4,4. " +
        "Realisasi lebih baik daripada pembandingnya. Diketahui: polarisasi makin rendah makin baik. " +
        "Dasar: tidak ada rujukan yang disebut.\n" +
        "  1. Perubahan terhadap pembanding: -20%. Dihitung dari (realisasi 17,6 − pembanding 22) ÷ pembanding 22 × 100 = -20%.",
    );
  });

  it("names the target where closer is better", () => {
    const input = { ...nothing, polarity: "stabilize", realization: 8, previous: 12 } as const;
    const texts = [
      { ...input, target: 10 },
      { ...input, target: { kind: "range", low: 9, high: 10 } as const },
    ].map((each) => explainText(explainFigureComparison(compareRealization(each).againstPrevious), { locale: "en" }));
    expect(texts[0]).toContain(
      "as good as what it is held against. Given: polarity the closer to the target the better; target 10.",
    );
    expect(texts[1]).toContain("lower bound of the target 9; upper bound of the target 10");
  });

  it("says what is missing, and refuses what is none", () => {
    const { againstBenchmark } = compareRealization({ ...nothing, polarity: "maximize", realization: 8 });
    expect(explainFigureComparison(againstBenchmark)).toMatchObject({ value: null, reason: "missing-value" });
    expect(refusal(() => explainFigureComparison({} as never))).toContain("invalid-input result.kind");
  });
});

const maybe = fc.option(figures, { freq: 8 });

explanationLaws(
  fc
    .record({
      polarity: fc.constantFrom("maximize", "minimize", "stabilize"),
      realization: maybe,
      previous: maybe,
      target: fc.oneof(maybe, fc.constant({ kind: "range", low: 3, high: "5.5" } as const)),
    })
    .map((input) => compareRealization({ planEnd: null, benchmark: null, ...input }).againstPrevious),
  explainFigureComparison,
);
