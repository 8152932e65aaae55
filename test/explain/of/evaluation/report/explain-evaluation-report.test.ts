import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainEvaluationReport, explainText, reportEvaluation } from "../../../../../src/index.ts";
import { explanationLaws } from "../../../../support/explanation-laws.ts";
import { anyPoints, held } from "../../../../support/held.ts";
import { refusal } from "../../../../support/refusal.ts";

describe("explainEvaluationReport", () => {
  it("refers to the evaluation, and tells how each component changed", () => {
    const explanation = explainEvaluationReport(
      reportEvaluation({
        evaluation: held({ planning: "25.80" }),
        previous: held({ planning: "24.60" }, 2023),
        notes: { planning: ["IKU belum lengkap"] },
        recommendations: [{ id: "1", text: "Lengkapi IKU", component: "planning" }],
        previousRecommendations: [{ id: "1", text: "Publikasikan LKjIP", followUp: "done" }],
      }),
    );
    const text = explainText(explanation);
    // 25.80 + 24 + 12 + 20 = 81.80
    expect(explanation).toMatchObject({ value: "81.8", formula: { step: 0 }, basis: { title: "PermenPANRB 88/2021" } });
    expect(text).toContain(
      "Nilai sebesar 81,80 dengan kategori A (Memuaskan). Diketahui: tahun evaluasi 2024; banyak catatan 1; banyak rekomendasi 1.",
    );
    expect(text).toContain(
      "Perencanaan Kinerja: 1,2 poin. Dihitung dari nilai sekarang 25,8 poin − nilai sebelumnya 24,6 poin = 1,2 poin.",
    );
    expect(explanation.steps.at(-1)?.subject).toBe("follow-up");
  });

  it("refuses what is none", () => {
    expect(refusal(() => explainEvaluationReport({} as never))).toContain("invalid-input result.kind");
  });
});

explanationLaws(
  fc
    .tuple(anyPoints, fc.option(anyPoints, { nil: undefined }))
    .map(([now, before]) =>
      reportEvaluation({ evaluation: held(now), ...(before !== undefined && { previous: held(before, 2023) }) }),
    ),
  explainEvaluationReport,
  Number(process.env["EXPLAIN_RUNS"] ?? 50),
);
