import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainPriorityReview, explainText, reviewPriorities } from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { amounts, explanationLaws, percents } from "../../../support/explanation-laws.ts";
import { obstaclesOf } from "./obstacles.ts";

describe("explainPriorityReview", () => {
  it("tells the clause that gave the status, and the results that it looked at", () => {
    // 350 of 1.000 million are 35 percent: 5 points below 40.
    const review = reviewPriorities(
      [
        {
          id: "p1",
          title: "Sekolah gratis",
          leadAgencyId: "disdik",
          agencyIds: ["dinsos"],
          indicators: [{ achievement: "101.5" }],
          absorption: { budget: 1_000_000_000, realization: 350_000_000 },
          target: 40,
        },
        { id: "p2", title: "Desa wisata", leadAgencyId: "disparta", agencyIds: [] },
      ],
      { asOf: "2025-06-30" },
    );
    const explanation = explainPriorityReview(review);
    expect(explanation).toMatchObject({ value: "2", unit: "programmes" });
    expect(explanation.steps).toMatchObject([
      { subject: "programme:p1", value: "at-risk", words: { id: "perlu perhatian" } },
      { subject: "programme:p2", value: "no-data" },
    ]);
    expect(explanation.steps[0]?.steps.map(({ subject }) => subject)).toEqual([
      "average-achievement",
      "plan-comparison",
      "required-pace",
    ]);
    const text = explainText(explanation);
    expect(text).toContain(
      "Program “Sekolah gratis”: perlu perhatian. Diketahui: dipimpin oleh disdik; perangkat daerah yang terlibat disdik, dinsos",
    );
    expect(text).toContain("statusnya ditentukan oleh ketentuan “");
    expect(text).toContain("Selisih terhadap target: -5 poin.");
  });

  it("refuses what is no review", () => {
    expect(refusal(() => explainPriorityReview({ kind: "obstacle-review" } as never))).toContain(
      "invalid-input result.kind",
    );
  });
});

const programme = fc
  .record({
    achievement: fc.option(percents, { freq: 5 }),
    budget: fc.option(amounts, { freq: 5 }),
    realization: fc.option(amounts, { freq: 5 }),
    target: fc.option(percents, { nil: undefined }),
  })
  .map(({ achievement, budget, realization, target }) => ({
    indicators: achievement === null ? [] : [{ achievement }],
    ...(budget !== null && { absorption: { budget, realization } }),
    ...(target !== undefined && budget !== null && { target }),
  }));
explanationLaws(
  fc
    .tuple(fc.array(programme, { maxLength: 3 }), fc.option(obstaclesOf, { nil: undefined }))
    .map(([programmes, obstacles]) =>
      reviewPriorities(
        programmes.map((each, i) => ({
          id: `p${i + 1}`,
          title: `Program nomor ${i + 1}`,
          leadAgencyId: "disdik",
          agencyIds: ["dinsos"],
          ...each,
        })),
        { asOf: "2025-08-26", ...(obstacles && { obstacles }) },
      ),
    ),
  explainPriorityReview,
);
