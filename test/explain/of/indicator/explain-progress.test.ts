import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainProgress, explainText, measureProgress, parsePeriod } from "../../../../src/index.ts";
import { explanationLaws, figures } from "../../../support/explanation-laws.ts";
import { refusal } from "../../../support/refusal.ts";

const rows = (...of: readonly (readonly [target: number | null, realization: number | null])[]) =>
  of.map(([target, realization], i) => ({ period: parsePeriod(`2024-TW${i + 1}`), target, realization }));

describe("explainProgress", () => {
  it("puts both sides on one footing, and says what was left out", () => {
    const progress = measureProgress({
      polarity: "maximize",
      rows: rows([25, 20], [50, 25], [75, null]),
      method: "sum",
      targets: "cumulative",
      realizations: "per-period",
    });
    const [whole, target, realization] = explainText(explainProgress(progress)).split("\n");
    // 20 + 25 = 45 of 50 is 90 %.
    expect(whole).toContain("Capaian sampai dengan periode terakhir: 90%.");
    expect(whole).toContain(
      "periode yang dipakai Triwulan I 2024, Triwulan II 2024; tidak diikutkan Triwulan III 2024 (tanpa realisasi)",
    );
    expect(whole).toContain("target Triwulan III 2024 75");
    expect(target).toContain("Target sampai dengan periode terakhir: 50. Diambil dari target Triwulan II 2024 50.");
    expect(realization).toContain("Dihitung dari realisasi Triwulan I 2024 20 + realisasi Triwulan II 2024 25 = 45.");
  });

  it("refers to the achievement of the one period that speaks for all", () => {
    const progress = measureProgress({
      polarity: "maximize",
      rows: rows([25, 20], [50, 40]),
      method: "sum",
      targets: "cumulative",
      realizations: "cumulative",
    });
    expect(explainProgress(progress)).toMatchObject({ value: "80", steps: [{ subject: "achievement", value: "80" }] });
  });

  it("says why there is none, with the figures that were given", () => {
    const progress = measureProgress({
      polarity: "maximize",
      rows: rows([25, 20], [50, 25]),
      method: "sum",
      targets: "per-period",
      realizations: "per-period",
      quantity: "ratio",
    });
    const explanation = explainProgress(progress);
    expect(explanation).toMatchObject({ value: null, formula: null, reason: "not-additive", steps: [] });
    expect(explainText(explanation)).toContain("realisasi Triwulan II 2024 25");
    expect(refusal(() => explainProgress({ kind: "progress" } as never))).toContain("invalid-input result.rows");
  });
});

const accumulation = fc.constantFrom("cumulative", "per-period");
const maybe = fc.option(figures, { freq: 6 });

explanationLaws(
  fc
    .record({
      polarity: fc.constantFrom("maximize", "minimize", "stabilize"),
      rows: fc
        .array(fc.record({ target: maybe, realization: maybe }), { minLength: 1, maxLength: 4 })
        .map((all) => all.map((row, i) => ({ period: parsePeriod(`2024-TW${i + 1}`), ...row }))),
      method: fc.constantFrom("sum", "average", "last", "maximum", "minimum"),
      targets: accumulation,
      realizations: accumulation,
      due: fc.constantFrom("every-period", "with-target"),
      quantity: fc.constantFrom(undefined, "amount", "ratio"),
      asOf: fc.constantFrom(undefined, "2024-09-30"),
    })
    .map(({ quantity, asOf, ...input }) =>
      measureProgress({ ...input, ...(quantity && { quantity }), ...(asOf && { asOf, releaseLag: 1 }) }),
    ),
  explainProgress,
);
