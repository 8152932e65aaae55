import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainPartialEvaluation, explainText, scorePartialWorksheet } from "../../../../src/index.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";
import { refusal } from "../../../support/refusal.ts";
import { LETTERS } from "../../../support/worksheets.ts";

describe("explainPartialEvaluation", () => {
  it("adds up what was answered, of how much weight, and the most that is possible", () => {
    // A of 6 is 5.4, BB of 9 is 7.2: 12.6 of 15 points answered, and 85 still open.
    const explanation = explainPartialEvaluation(
      scorePartialWorksheet({ evaluationYear: 2024, answers: { planning: { existence: "A", quality: "BB" } } }),
    );
    const text = explainText(explanation);
    expect(explanation).toMatchObject({ value: "12.6", basis: { title: "PermenPANRB 88/2021" } });
    expect(text).toContain("Lembar kerja belum selesai, sehingga belum ada nilai akhir dan predikatnya.");
    expect(text).toContain("jawaban yang belum ada 10");
    expect(text).toContain("Dihitung dari bobot yang sudah dijawab 15 poin ÷ bobot seluruhnya 100 poin × 100 = 15%.");
    expect(text).toContain(
      "nilai sementara 12,6 poin + bobot seluruhnya 100 poin − bobot yang sudah dijawab 15 poin = 97,6 poin.",
    );
  });

  it("refuses what is none", () => {
    expect(refusal(() => explainPartialEvaluation({ kind: "evaluation" } as never))).toContain(
      "invalid-input result.kind",
    );
  });
});

const answers = fc.record(
  { existence: fc.constantFrom(...LETTERS), quality: fc.constantFrom(...LETTERS), use: fc.constantFrom(...LETTERS) },
  { requiredKeys: [] },
);

explanationLaws(
  fc
    .record({ planning: answers, measurement: answers, reporting: answers }, { requiredKeys: [] })
    .map((own) => scorePartialWorksheet({ evaluationYear: 2024, answers: own })),
  explainPartialEvaluation,
);
