import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareEvaluations,
  explainEvaluationComparison,
  explainText,
  scoreWorksheet,
} from "../../../../../src/index.ts";
import { explanationLaws } from "../../../../support/explanation-laws.ts";
import { anyPoints, held } from "../../../../support/held.ts";
import { refusal } from "../../../../support/refusal.ts";
import { anyLetters, lettersSheet, rankSheet } from "../../../../support/worksheets.ts";

describe("explainEvaluationComparison", () => {
  it("subtracts totals and components under one regulation", () => {
    const explanation = explainEvaluationComparison(
      compareEvaluations(held({ planning: "21" }, 2023), held({ planning: "24.5" })),
    );
    const text = explainText(explanation);
    expect(explanation).toMatchObject({ value: "3.5", formula: { op: "subtract", of: [{ step: 1 }, { step: 0 }] } });
    expect(text).toContain("Hasil evaluasi sekarang 80,5 poin − Hasil evaluasi sebelumnya 77 poin = 3,5 poin");
    expect(text).toContain(
      "Perencanaan Kinerja: 3,5 poin. Dihitung dari nilai sekarang 24,5 poin − nilai sebelumnya 21 poin = 3,5 poin.",
    );
  });

  it("subtracts nothing across regulations, and names what was put side by side", () => {
    const explanation = explainEvaluationComparison(
      compareEvaluations(scoreWorksheet(rankSheet(0)), held(), { mapping: { planning: "planning" } }),
    );
    const text = explainText(explanation, { depth: 0 });
    expect(explanation).toMatchObject({ value: null, reason: "different-regulations" });
    expect(text).toContain("Kedua evaluasi memakai peraturan yang berbeda, sehingga nilainya hanya disandingkan.");
    expect(text).toContain("komponen yang disandingkan Perencanaan Kinerja dengan Perencanaan Kinerja");
    expect(refusal(() => explainEvaluationComparison({} as never))).toContain("invalid-input result.kind");
  });

  it("tells what became of the recommendations", () => {
    const comparison = compareEvaluations(held({}, 2023), held(), {
      recommendations: [{ id: "1", text: "Publikasikan LKjIP", followUp: "done" }],
    });
    expect(explainEvaluationComparison(comparison).steps.at(-1)).toMatchObject({ subject: "follow-up", value: "100" });
  });
});

const letters = anyLetters.map(lettersSheet);

explanationLaws(
  fc.oneof(
    fc.tuple(anyPoints, anyPoints).map(([before, now]) => compareEvaluations(held(before, 2023), held(now))),
    fc
      .tuple(letters, letters)
      .map(([before, now]) =>
        compareEvaluations(scoreWorksheet({ ...before, evaluationYear: 2023 }), scoreWorksheet(now)),
      ),
  ),
  explainEvaluationComparison,
  Number(process.env["EXPLAIN_RUNS"] ?? 25),
);
