import {
  defineRegulation,
  permenpanrb12of2015,
  permenpanrb88of2021,
  type Recommendation,
  reportEvaluation,
  scoreComponents,
} from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

const held = (evaluationYear: number, planning: string) =>
  scoreComponents({
    agencyId: "opd",
    evaluationYear,
    components: { planning, measurement: "23.70", reporting: "12.00", "internal-evaluation": "19.25" },
    published: { grade: "B" },
  });
const old = scoreComponents({
  agencyId: "opd",
  evaluationYear: 2021,
  components: { planning: 25, measurement: 20, reporting: 12, "internal-evaluation": 8, achievement: 15 },
});
const recommendations: Recommendation[] = [
  { id: "1", text: "Lengkapi cascading sampai individu", component: "planning" },
  { id: "2", text: "Percepat tindak lanjut" },
];

describe("reportEvaluation", () => {
  const report = reportEvaluation({
    evaluation: held(2024, "25.80"),
    previous: held(2023, "24.60"),
    notes: { planning: ["Renstra selaras dengan RPJMD"] },
    recommendations,
    previousRecommendations: [{ id: "a", text: "Reviu IKU", followUp: "done" }],
  });

  it("has the rows of a printed LHE", () => {
    expect(
      report.rows.map(({ number, label, weight, previous, current, change }) => [
        number,
        label.id,
        `${weight}`,
        `${previous}`,
        `${current}`,
        change?.status === "computed" && `${change.value}`,
      ]),
    ).toEqual([
      [1, "Perencanaan Kinerja", "30", "24.6", "25.8", "1.2"],
      [2, "Pengukuran Kinerja", "30", "23.7", "23.7", "0"],
      [3, "Pelaporan Kinerja", "15", "12", "12", "0"],
      [4, "Evaluasi Akuntabilitas Kinerja Internal", "25", "19.25", "19.25", "0"],
    ]);
    expect(report).toMatchObject({
      agencyId: "opd",
      evaluationYear: 2024,
      previousYear: 2023,
      regulation: { title: "PermenPANRB 88/2021" },
    });
    expect([
      report.total.label.id,
      `${report.total.weight}`,
      `${report.total.previous}`,
      `${report.total.current}`,
    ]).toEqual(["Nilai Akuntabilitas Kinerja", "100", "79.55", "80.75"]);
    expect([report.grade.label.id, report.grade.previous, report.grade.current.code]).toEqual([
      "Predikat Nilai Akuntabilitas Kinerja",
      "BB",
      "A",
    ]);
  });

  it("prints an exact total as it stands, so that 90,004 is not shown as 90,00 with AA", () => {
    const { source } = permenpanrb88of2021.rounding;
    const exact = defineRegulation({ ...permenpanrb88of2021, id: "exact", rounding: { source } });
    const components = { planning: 30, measurement: 30, reporting: 15, "internal-evaluation": "15.004" };
    const evaluation = scoreComponents({ evaluationYear: 2024, components }, exact);
    const { statement } = reportEvaluation({ evaluation }, exact);
    expect(statement.id).toContain("Nilai sebesar 90,004 dengan kategori AA");
    expect(statement.en).toContain("A score of 90.004, grade AA");
  });

  it("says the result in a sentence, in both notations", () => {
    expect(report.statement).toEqual({
      id: "Hasil evaluasi dituangkan dalam bentuk nilai dengan kisaran 0 s.d. 100. Nilai sebesar 80,75 dengan kategori A (Memuaskan).",
      en: "The result of the evaluation is a score from 0 to 100. A score of 80.75, grade A (Satisfactory).",
    });
  });

  it("puts notes and recommendations where they belong", () => {
    expect(report.rows.map(({ notes }) => notes)).toEqual([["Renstra selaras dengan RPJMD"], [], [], []]);
    expect(report.rows[0]?.recommendations).toEqual([recommendations[0]]);
    expect(report.recommendations).toEqual([recommendations[1]]);
    expect(report.followUp).toMatchObject({ done: 1 });
    expect(report.findings.map(({ code }) => code)).toEqual(["published-grade-mismatch"]);
  });

  it("leaves out last year where there is none", () => {
    const first = reportEvaluation({ evaluation: held(2024, "25.80") });
    for (const key of ["previousYear", "followUp"]) expect(first).not.toHaveProperty(key);
    expect(first.rows[0]).not.toHaveProperty("previous");
    expect(first.rows[0]).not.toHaveProperty("change");
    expect(first.total).not.toHaveProperty("change");
    expect(first.grade).not.toHaveProperty("previous");
  });

  it("puts nothing beside values of another regulation, and says why", () => {
    const broken = reportEvaluation({ evaluation: held(2022, "24.60"), previous: old });
    expect(broken).not.toHaveProperty("previousYear");
    expect(broken.rows[0]).not.toHaveProperty("previous");
    expect(broken.rows[0]?.change).toEqual({ status: "not-computable", reason: "different-regulations", needs: [] });
    expect(broken.findings.at(-1)).toMatchObject({
      code: "series-broken",
      details: { previous: "permenpanrb-12-2015", current: "permenpanrb-88-2021" },
    });
  });

  it("uses the words of its regulation", () => {
    expect(reportEvaluation({ evaluation: old }, permenpanrb12of2015).total.label.id).toBe("Nilai Hasil Evaluasi");
    expect(reportEvaluation({ evaluation: old }).grade.label.id).toBe("Tingkat Akuntabilitas Kinerja");
  });

  it("refuses notes and recommendations on what is no component", () => {
    expect(() =>
      reportEvaluation({
        evaluation: old,
        notes: { achievment: [] },
        recommendations: [{ id: "1", text: "x", component: "plan" }],
      }),
    ).toThrow(
      /^2 problems\n- unknown-component at notes\.achievment.*\n- unknown-component at recommendations\[0\]\.component/,
    );
    expect(() => reportEvaluation({ evaluation: old, recommendations: [{ id: "1", text: "" }] })).toThrow(
      "invalid-input",
    );
  });

  it("names everything in the input that is wrong", () => {
    expect(refusal(() => reportEvaluation(null as never))).toEqual(["invalid-input"]);
    const input = { evaluation: old, notes: { planning: "x" }, recommendations: [null], previousRecommendations: 3 };
    expect(refusal(() => reportEvaluation(input as never))).toEqual([
      "invalid-input notes.planning",
      "invalid-input recommendations[0]",
      "invalid-input previousRecommendations",
    ]);
  });

  it("refuses a misspelt key, and a previous evaluation of a later year or of another agency", () => {
    expect(refusal(() => reportEvaluation({ evaluation: old, recommendation: [] } as never))).toEqual([
      "invalid-input recommendation",
    ]);
    const previous = { ...held(2024, "25.80"), agencyId: "lain" };
    expect(refusal(() => reportEvaluation({ evaluation: held(2023, "24.60"), previous }))).toEqual([
      "invalid-input evaluation.agencyId",
      "invalid-input evaluation.evaluationYear",
    ]);
  });

  it("freezes the report, not what it was made of", () => {
    expect(Object.isFrozen(report.rows[0]?.notes)).toBe(true);
    expect(recommendations.some((each) => Object.isFrozen(each))).toBe(false);
  });
});
