import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainJuryResult, explainText, type JuryRules, judgeEntries, type Rubric } from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";

const rubric: Rubric = {
  id: "uji",
  stages: [
    {
      id: "proposal",
      label: { id: "Proposal", en: "Proposal" },
      weight: 60,
      criteria: [
        { key: "novelty", label: { id: "Kebaruan", en: "Novelty" }, weight: 40 },
        { key: "impact", label: { id: "Dampak", en: "Impact" }, weight: 60, minimum: 1, maximum: 5 },
      ],
    },
    {
      id: "interview",
      label: { id: "Wawancara", en: "Interview" },
      weight: 40,
      criteria: [{ key: "answer", label: { id: "Jawaban", en: "Answer" }, weight: 100 }],
    },
  ],
};
const proposal = (entryId: string, judgeId: string, novelty: number | null, impact: number) => ({
  stageId: "proposal",
  entryId,
  judgeId,
  marks: { novelty, impact },
});
const interview = (entryId: string, judgeId: string, answer: number) => ({
  stageId: "interview",
  entryId,
  judgeId,
  marks: { answer },
});

describe("explainJuryResult", () => {
  it("goes from the marks of a judge to the final score", () => {
    // 80 × 40 ÷ 100 = 32 and (4 − 1) × 60 ÷ (5 − 1) = 45: 77. 60 × 40 ÷ 100 = 24 and 30: 54. The mean is 65,5.
    // Interview 90; (65,5 × 60 + 90 × 40) ÷ 100 = 75,3.
    const result = judgeEntries(
      [proposal("adiarta", "j1", 80, 4), proposal("adiarta", "j2", 60, 3), interview("adiarta", "j1", 90)],
      rubric,
    );
    const explanation = explainJuryResult(result);
    const [entry] = explanation.steps;
    expect(entry).toMatchObject({ subject: "entry:adiarta", value: "75.3" });
    expect(entry?.steps.map(({ subject, value }) => [subject, value])).toEqual([
      ["stage:proposal", "65.5"],
      ["stage:interview", "90"],
    ]);
    expect(entry?.steps[0]?.steps.map(({ subject, value }) => [subject, value])).toEqual([
      ["judge:j1", "77"],
      ["judge:j2", "54"],
    ]);
    const text = explainText(explanation);
    expect(text).toContain(
      "Lembar nilai juri j1: 77 poin. Dihitung dari nilai Kebaruan 80 × bobot Kebaruan 40 ÷ nilai tertinggi Kebaruan 100",
    );
    expect(text).toContain("lembar ini dihitung");
  });

  it("tells deductions, dropped sheets and incomplete ones", () => {
    const rules: JuryRules = {
      dropExtremes: true,
      adjustments: [{ entryId: "adiarta", points: -5, reason: "terlambat" }],
      rounding: { total: { decimals: 1, mode: "half-up" } },
    };
    const sheets = [
      interview("adiarta", "j1", 90),
      interview("adiarta", "j2", 71),
      interview("adiarta", "j3", 50),
      ...["j1", "j2", "j3"].map((judge) => proposal("adiarta", judge, 100, 5)),
      proposal("adiarta", "j4", null, 5),
    ];
    // Proposal 100, interview the middle sheet 71: (100 × 60 + 71 × 40) ÷ 100 = 88,4; less 5 are 83,4.
    const [entry] = explainJuryResult(judgeEntries(sheets, rubric, rules)).steps;
    expect(entry).toMatchObject({ value: "83.4", rounding: { decimals: 1 } });
    const text = explainText(explainJuryResult(judgeEntries(sheets, rubric, rules)));
    expect(text).toContain("tambahan atau pengurangan “terlambat” -5");
    expect(text).toContain("dikeluarkan sebagai nilai terjauh");
    expect(text).toContain("tidak dihitung karena belum lengkap");
  });

  it("says why there is no score", () => {
    const few = judgeEntries([interview("adiarta", "j1", 90)], rubric, { quorum: 2 });
    expect(explainJuryResult(few).steps[0]).toMatchObject({ value: null, reason: "below-quorum" });
  });

  it("refuses what is no such result", () => {
    expect(refusal(() => explainJuryResult({ kind: "award-result" } as never))).toContain("invalid-input result.kind");
  });
});

const mark = fc.integer({ min: 0, max: 100 });
explanationLaws(
  fc
    .record({
      sheets: fc.array(
        fc.record({
          novelty: fc.option(mark, { freq: 9 }),
          impact: fc.integer({ min: 1, max: 5 }),
          answer: mark,
        }),
        { minLength: 1, maxLength: 4 },
      ),
      entries: fc.integer({ min: 1, max: 2 }),
      rules: fc.constantFrom<JuryRules>(
        {},
        { combine: "median" },
        { combine: "placement-mean", judgeWeights: [{ judgeId: "juri 1", weight: 2 }] },
        { combine: "placement-sum" },
        { judgeWeights: [{ judgeId: "juri 1", weight: 2 }], combine: "median" },
        { dropExtremes: true, quorum: 2 },
        { rounding: { sheet: { decimals: 1, mode: "half-up" }, stage: { decimals: 0, mode: "down" } } },
        { normalize: "judge-mean" },
      ),
    })
    .map(({ sheets, entries, rules }) =>
      judgeEntries(
        Array.from({ length: entries }, (_, entry) =>
          sheets.flatMap(({ novelty, impact, answer }, judge) => [
            proposal(`peserta ${entry + 1}`, `juri ${judge + 1}`, novelty, ((impact + entry) % 5) + 1),
            interview(`peserta ${entry + 1}`, `juri ${judge + 1}`, (answer + 7 * entry) % 101),
          ]),
        ).flat(),
        rubric,
        rules,
      ),
    ),
  explainJuryResult,
);
