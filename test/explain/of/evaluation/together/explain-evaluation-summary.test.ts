import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aggregateEvaluations, explainEvaluationSummary, explainText } from "../../../../../src/index.ts";
import { explanationLaws } from "../../../../support/explanation-laws.ts";
import { anyPoints, held } from "../../../../support/held.ts";
import { refusal } from "../../../../support/refusal.ts";

describe("explainEvaluationSummary", () => {
  it("weighs the evaluations, their components, and counts grades", () => {
    // (3 × 80 + 86) ÷ 4 = 81.5; 80 is BB and 86 is A.
    const explanation = explainEvaluationSummary(
      aggregateEvaluations([
        { evaluation: held({}, 2024, "dinkes"), weight: 3 },
        { evaluation: held({ planning: "30" }, 2024, "disdik") },
      ]),
    );
    const text = explainText(explanation);
    expect(text).toContain(
      "Rata-rata hasil evaluasi AKIP: 81,5 poin. Dihitung dari (Evaluasi dinkes 80 poin × bobot ke-1 3 + Evaluasi disdik 86 poin × bobot ke-2 1) ÷ (bobot ke-1 3 + bobot ke-2 1) = 81,5 poin.",
    );
    expect(text).toContain("Rata-rata Perencanaan Kinerja: 25,5 poin.");
    expect(text).toContain(
      "Predikat A (Memuaskan): 50%. Dihitung dari yang berpredikat ini 1 perangkat daerah ÷ seluruhnya 2 perangkat daerah × 100 = 50%.",
    );
  });

  it("says why there is no mean, and refuses what is none", () => {
    expect(explainEvaluationSummary(aggregateEvaluations([]))).toMatchObject({ value: null, reason: "no-evaluations" });
    expect(explainEvaluationSummary(aggregateEvaluations([{ evaluation: held(), weight: 0 }]))).toMatchObject({
      value: null,
      reason: "no-weight",
    });
    expect(refusal(() => explainEvaluationSummary({} as never))).toContain("invalid-input result.kind");
  });
});

explanationLaws(
  fc
    .array(fc.record({ points: anyPoints, weight: fc.integer({ min: 0, max: 9 }) }), { maxLength: 4 })
    .map((rows) => aggregateEvaluations(rows.map(({ points, weight }) => ({ evaluation: held(points), weight })))),
  explainEvaluationSummary,
);
