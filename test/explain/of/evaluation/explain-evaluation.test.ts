import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  explainEvaluation,
  explainText,
  permenpanrb88of2021,
  scoreComponents,
  scoreWorksheet,
} from "../../../../src/index.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";
import { nodesOf } from "../../../support/explanations.ts";
import { anyLetters, LETTERS, lettersSheet, rankSheet, worksheetOf } from "../../../support/worksheets.ts";

describe("explainEvaluation", () => {
  it("adds up components, rounds as the rule says, and grades", () => {
    const explanation = explainEvaluation(
      scoreComponents({
        evaluationYear: 2023,
        components: { planning: "24.60", measurement: "23.10", reporting: "12.45", "internal-evaluation": "18.25" },
      }),
    );
    expect(explanation).toMatchObject({ value: "78.4", unit: "points", rounding: { decimals: 2, mode: "half-up" } });
    expect(explanation.steps.map(({ subject, value }) => [subject, value])).toEqual([
      ["component:planning", "24.6"],
      ["component:measurement", "23.1"],
      ["component:reporting", "12.45"],
      ["component:internal-evaluation", "18.25"],
      ["grade", "BB"],
    ]);
    expect(explainText(explanation, { depth: 0 })).toContain(
      "Dihitung dari Perencanaan Kinerja 24,6 poin + Pengukuran Kinerja 23,1 poin + Pelaporan Kinerja 12,45 poin + " +
        "Evaluasi Akuntabilitas Kinerja Internal 18,25 poin = 78,4 poin.",
    );
  });

  it("goes down to the answers", () => {
    // 88/2021, BB throughout: 80 % of 6 points is 4.8.
    const nodes = nodesOf(explainEvaluation(scoreWorksheet(lettersSheet(Array.from({ length: 12 }, () => "BB")))));
    expect(nodes.find(({ subject }) => subject === "part:existence")).toMatchObject({ value: "4.8", unit: "points" });
    // 12/2015 has questions, and answers for each.
    const items = nodesOf(explainEvaluation(scoreWorksheet(rankSheet(0)))).filter(({ subject }) =>
      subject.startsWith("item:"),
    );
    expect(items.length).toBeGreaterThan(50);
  });

  it("has a basis with its status from the top down", () => {
    const explanation = explainEvaluation(scoreWorksheet(lettersSheet(LETTERS.concat("AA", "A", "BB", "B"))));
    expect(explanation.basis).toMatchObject({ title: "PermenPANRB 88/2021", status: "read" });
    for (const step of explanation.steps) expect(step.basis).toMatchObject({ status: expect.any(String) });
  });
});

const perCriterion = fc
  .infiniteStream(fc.constantFrom(...LETTERS))
  .map((letters) => worksheetOf(permenpanrb88of2021, ({ items }) => items.map(() => letters.next().value), 2024));

explanationLaws(
  fc
    .oneof(
      anyLetters.map(lettersSheet),
      perCriterion,
      fc.nat(4).map(rankSheet),
      fc
        .infiniteStream(fc.integer({ min: 0, max: 100 }))
        .map((percents) => worksheetOf(permenpanrb88of2021, () => String(percents.next().value), 2024)),
    )
    .map((sheet) => scoreWorksheet(sheet)),
  explainEvaluation,
  Number(process.env["EXPLAIN_RUNS"] ?? 25),
);
