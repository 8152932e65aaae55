import {
  type AssessmentInput,
  aggregateEvaluations,
  checkDistribution,
  checkGrades,
  combineAssessors,
  defineRegulation,
  type Evaluation,
  finalRuleShape,
  type GradeDistributionInput,
  parse,
  permenpanrb88of2021,
  scoreComponents,
  scoreWorksheet,
  toPlain,
  type Worksheet,
} from "sakip";
import { describe, expect, it } from "vitest";
import { problemsOf } from "../../support/problems.ts";
import { refusal } from "../../support/refusal.ts";
import { type Loose, smallRegulation } from "../../support/regulations.ts";
import { told } from "../../support/whole.ts";
import { lettersSheet } from "../../support/worksheets.ts";

const small = defineRegulation(smallRegulation);
const labelOf = (code: string) => small.scale.bands.find((band) => band.code === code)?.label;

describe("a distribution that was checked, from its first key to its last", () => {
  it("with what was told of it", () => {
    const check = checkDistribution(
      {
        id: "kab-x",
        total: 40,
        decimals: 1,
        grades: [
          { code: "fail", percent: "72.5" },
          { code: "pass", count: 11 },
        ],
      },
      small,
    );
    expect(told(check)).toStrictEqual({
      kind: "grade-distribution",
      id: "kab-x",
      regulation: "small",
      total: 40,
      decimals: 1,
      count: 40,
      grades: [
        { code: "pass", label: labelOf("pass"), count: 11, share: "27.5" },
        // Of 40 only 29 is 72.5 percent.
        { code: "fail", label: labelOf("fail"), printed: "72.5", count: 29, share: "72.5" },
      ],
      findings: [],
    });
  });

  it("without", () => {
    const check = checkDistribution(
      {
        grades: [
          { code: "pass", percent: "60" },
          { code: "B+", percent: "40" },
        ],
      },
      small,
    );
    expect(told(check)).toStrictEqual({
      kind: "grade-distribution",
      regulation: "small",
      decimals: 0,
      grades: [
        { code: "pass", label: labelOf("pass"), printed: "60" },
        { code: "B+", label: { id: "B+", en: "B+" }, printed: "40" },
      ],
      findings: [
        {
          code: "unknown-grade",
          severity: "warning",
          subject: "distribution",
          path: ["grades", 1, "code"],
          details: { grade: "B+", known: ["fail", "pass"] },
          message: {
            id: "Predikat B+ tidak ada pada skala ini: fail, pass.",
            en: "The scale has no grade B+: fail, pass.",
          },
        },
      ],
    });
  });
});

describe("percents of a distribution", () => {
  const findings = (published: GradeDistributionInput) => toPlain(checkDistribution(published, small).findings);

  it("are told with the decimals of the table, in both notations", () => {
    const grades = [
      { code: "pass", count: 8, percent: "21.8" },
      { code: "fail", count: 29, percent: "78.2" },
    ];
    const [pass, fail] = findings({ id: "kab-x", total: 37, grades });
    expect(pass).toEqual({
      code: "distribution-percent",
      severity: "warning",
      subject: "kab-x",
      path: ["grades", 0, "percent"],
      details: {
        grade: "pass",
        of: 37,
        printed: "21.8",
        decimals: 1,
        count: 8,
        share: "21.62162162162162162162162162162162162162",
      },
      message: {
        id: "Predikat pass: 8 dari 37 adalah 21,6%, bukan 21,8%.",
        en: "Grade pass: 8 of 37 is 21.6%, not 21.8%.",
      },
    });
    expect(fail).toMatchObject({ path: ["grades", 1, "percent"], details: { grade: "fail", count: 29 } });
    expect(findings({ total: 37, grades: [{ code: "pass", percent: "21.70" }] })[0]).toEqual({
      code: "distribution-percent-impossible",
      severity: "warning",
      subject: "distribution",
      path: ["grades", 0, "percent"],
      details: { grade: "pass", of: 37, printed: "21.7", decimals: 2 },
      message: {
        id: "Tidak ada jumlah dari 37 yang tercetak 21,70% untuk predikat pass.",
        en: "No count of 37 is printed as 21.70% for the grade pass.",
      },
    });
  });

  it("make 100 as far as half a unit each goes, and no further", () => {
    const of = (...percents: string[]) =>
      findings({ grades: percents.map((percent, i) => ({ code: i === 0 ? "pass" : "fail", percent })) });
    expect([of("60", "39"), of("60", "41")]).toEqual([[], []]);
    expect(of("60", "38")).toEqual([
      {
        code: "distribution-percent-sum",
        severity: "warning",
        subject: "distribution",
        path: ["grades"],
        details: { sum: "98", decimals: 0 },
        message: {
          id: "Persentase seluruh predikat berjumlah 98%, dan pembulatan tidak menjelaskannya.",
          en: "The percents add up to 98%, and rounding does not explain it.",
        },
      },
    ]);
    expect(findings({ grades: [] })).toEqual([]);
    // With three decimals 0.001 is all that rounding explains of two percents.
    expect(of("60.000", "40.004")[0]?.message.id).toBe(
      "Persentase seluruh predikat berjumlah 100,004%, dan pembulatan tidak menjelaskannya.",
    );
  });

  it("of nothing at all say nothing, and nought percent is none", () => {
    const none = checkDistribution({ total: 0, grades: [{ code: "pass", percent: "0" }] }, small);
    expect([none.grades[0]?.count, none.findings.map(({ code }) => code)]).toEqual([
      undefined,
      ["distribution-percent-sum"],
    ]);
    const nought = checkDistribution(
      {
        total: 37,
        grades: [
          { code: "pass", percent: "0.00" },
          { code: "fail", percent: "100.00" },
        ],
      },
      small,
    );
    expect([nought.grades.map(({ count }) => count), nought.findings]).toEqual([[0, 37], []]);
  });

  it("that stand for several counts name none of them, at the lower end as well", () => {
    // Half a percent of 200 is 1.
    const { grades } = checkDistribution({ total: 200, grades: [{ code: "pass", percent: "0" }] }, small);
    expect(grades[0]).not.toHaveProperty("count");
  });
});

describe("stated grades", () => {
  const of = (score: number | string, grade: string) => toPlain(checkGrades([{ id: "a", score, grade }]));

  it("that the scale does not have are told with those that it has", () => {
    expect(of(90, "B+")).toEqual([
      {
        code: "unknown-grade",
        severity: "warning",
        subject: "a",
        path: [0, "grade"],
        details: { grade: "B+", known: ["D", "C", "CC", "B", "BB", "A", "AA"] },
        message: expect.anything(),
      },
    ]);
  });

  it("beside a score outside the scale, unless rounding carries it inside", () => {
    expect([of("100.004", "AA"), of("-0.004", "D")]).toEqual([[], []]);
    expect(of("100.005", "AA")).toEqual([
      {
        code: "score-out-of-scale",
        severity: "warning",
        subject: "a",
        path: [0, "score"],
        details: { score: "100.005" },
        message: {
          id: "Nilai 100,005 berada di luar skala predikat.",
          en: "The score 100.005 lies outside the scale of grades.",
        },
      },
    ]);
  });

  it("contradict the grade of the rounded score", () => {
    expect(of("90.004", "BB")[0]).toMatchObject({ details: { grade: "BB", score: "90.004", gradeOfScore: "A" } });
  });
});

const by = (assessor: string, sheet: Worksheet, rule = small): AssessmentInput => ({
  assessor,
  role: "panel",
  evaluation: scoreWorksheet(sheet, rule),
});
const sheetOf = (summed: readonly string[], averaged = ["Y", "B"], whole = "A"): Worksheet => ({
  evaluationYear: 2024,
  answers: { paper: { averaged, summed }, practice: { whole } },
});
const meanOf = (assessments: readonly AssessmentInput[], rule = small) => {
  const { final } = combineAssessors(assessments, { quorum: 2 }, rule);
  if (final.status !== "computed") throw new Error(final.reason);
  return final.value;
};

describe("assessments that were combined, from the first key to the last", () => {
  const given = [by("x", sheetOf(["A", "A"])), { ...by("y", sheetOf(["A", "B"])), weight: 3 }];

  it("with a rule that was declared", () => {
    const combined = combineAssessors(
      [...given, { assessor: "z", role: "self", evaluation: null }],
      { quorum: 2 },
      small,
    );
    const { final, assessments, ...rest } = combined;
    expect(told(rest)).toStrictEqual({
      kind: "combined-assessment",
      rule: { quorum: 2 },
      absent: ["z"],
      differences: [
        {
          place: ["paper"],
          values: [
            { assessor: "x", value: "6.6" },
            { assessor: "y", value: "6.4" },
          ],
          spread: "0.2",
        },
        {
          place: ["paper", "summed"],
          values: [
            { assessor: "x", value: "3" },
            { assessor: "y", value: "2.8" },
          ],
          spread: "0.2",
        },
        {
          place: ["paper", "summed", "2"],
          values: [
            { assessor: "x", value: "1", answer: "A" },
            { assessor: "y", value: "0.8", answer: "B" },
          ],
          spread: "0.2",
        },
      ],
    });
    expect(told(assessments.map(({ evaluation: _evaluation, ...own }) => own))).toStrictEqual([
      { assessor: "x", role: "panel" },
      { assessor: "y", role: "panel", weight: "3" },
      { assessor: "z", role: "self" },
    ]);
    if (final.status !== "computed") throw new Error(final.reason);
    const { value, ...of } = final;
    expect(told(of)).toStrictEqual({ status: "computed", of: ["x", "y"], method: "mean", weights: ["1", "3"] });
    const { value: first } = value.components[0]?.parts[0]?.items[0] ?? {};
    expect(told(value.components[0]?.parts[0]?.items[0])).toStrictEqual({
      key: "1",
      code: "1.a.1",
      label: { id: "Ada", en: "Exists" },
      answer: "Y",
      worth: "1",
      full: "1",
      value: told(first),
    });
    expect(`${first}`).toBe("2");
    // 1 once and 0.8 three times.
    expect(told(value.components[0]?.parts[1])).toStrictEqual({
      key: "summed",
      code: "1.b",
      label: { id: "Dijumlah", en: "Summed" },
      weight: "3",
      value: "2.85",
      method: "assessors",
      percent: "95",
      items: [
        {
          key: "1",
          code: "1.b.1",
          label: { id: "Satu", en: "One" },
          answer: "A",
          worth: "100",
          full: "100",
          weight: "2",
          value: "2",
        },
        {
          key: "2",
          code: "1.b.2",
          label: { id: "Dua", en: "Two" },
          answer: "85",
          worth: "85",
          full: "100",
          weight: "1",
          value: "0.85",
        },
      ],
      basis: { title: "Aturan uji", status: "convention" },
    });
  });

  it("without one", () => {
    const { assessments: _assessments, ...rest } = combineAssessors(given.slice(0, 1), undefined, small);
    expect(told(rest)).toStrictEqual({
      kind: "combined-assessment",
      absent: [],
      differences: [],
      final: { status: "not-computable", reason: "not-declared", needs: ["rule"] },
    });
  });
});

describe("a mean of assessors", () => {
  it("says of items and sub-components how they were rounded, and what did not apply to anybody", () => {
    const rounding = { decimals: 1, mode: "half-up" } as const;
    const rule = defineRegulation({
      ...smallRegulation,
      rounding: { item: rounding, part: rounding, source: smallRegulation.source },
    });
    const left = sheetOf(["not-applicable", "B"]);
    const { components } = meanOf([by("x", left, rule), by("y", left, rule)], rule);
    expect(told(components[0]?.parts[1])).toMatchObject({
      rounding,
      value: "2.4",
      items: [{ key: "2", value: "2.4", rounding }],
      leftOut: [{ key: "1", code: "1.b.1" }],
    });
    expect(components[0]?.parts[0]).not.toHaveProperty("leftOut");
  });

  it("has no items where as many were left out, but others", () => {
    const { components } = meanOf([
      by("x", sheetOf(["not-applicable", "B"])),
      by("y", sheetOf(["B", "not-applicable"])),
    ]);
    expect(components[0]?.parts[1]).toMatchObject({ items: [] });
  });

  it("has a letter where all gave it, and not where all but one did", () => {
    const letters = (...given: string[]) =>
      meanOf(given.map((whole, i) => by(`${i}`, sheetOf(["A", "A"], ["Y", "B"], whole)))).components[1]?.parts[0];
    expect(letters("B", "B", "B")).toMatchObject({ letter: "B" });
    for (const given of ["ABB", "BBA", "BAB"]) expect(letters(...given)).not.toHaveProperty("letter");
  });

  it("is one of the values where somebody did not tell every sub-component", () => {
    const of = (whole: Evaluation): AssessmentInput => ({
      assessor: whole.agencyId ?? "",
      role: "panel",
      evaluation: whole,
    });
    const letters = (last: string) => lettersSheet(["B", "B", last, ...Array(9).fill("B")]);
    // 21 of 30, and 10.5 of which only two sub-components are told.
    const part: Loose = JSON.parse(JSON.stringify(scoreWorksheet(letters("E"))));
    part.components[0].parts.pop();
    const { final } = combineAssessors(
      [of(scoreWorksheet(letters("B"))), of(part)].map((each, i) => ({ ...each, assessor: `${i}` })),
      { quorum: 2 },
    );
    if (final.status !== "computed") throw new Error(final.reason);
    expect(told(final.value.components.map(({ value, parts }) => [value, parts.length]))).toEqual([
      ["15.75", 0],
      ["21", 3],
      ["10.5", 3],
      ["17.5", 3],
    ]);
  });

  it("is one of the values where the sub-components are not known to anybody", () => {
    const of = (planning: number): Evaluation =>
      scoreComponents({
        evaluationYear: 2013,
        components: { planning, measurement: 14, reporting: 11, "internal-evaluation": 7, achievement: 16 },
      });
    const { final } = combineAssessors(
      [20, 26].map((planning, i) => ({ assessor: `${i}`, role: "panel", evaluation: of(planning) })),
      { quorum: 2 },
    );
    expect(final.status === "computed" && toPlain([final.value.total, final.value.components[0]?.value])).toEqual([
      "71",
      "23",
    ]);
  });
});

describe("assessments that do not belong together", () => {
  const evaluation = scoreWorksheet({ ...lettersSheet(Array(12).fill("BB")), agencyId: "opd" });
  const { sheet: _sheet, ...unnamed } = evaluation;
  const with2 = (other: Evaluation) =>
    [evaluation, other].map((each, i) => ({ assessor: `${i}`, role: "panel", evaluation: each }));

  it("are refused though one of them names no sheet, and with what the first one has", () => {
    expect(problemsOf(() => combineAssessors(with2({ ...unnamed, evaluationYear: 2025 })))).toEqual([
      {
        code: "invalid-input",
        path: ["assessments", 1, "evaluation", "evaluationYear"],
        given: "2025",
        expected: { en: "the same as in the first assessment: 2024", id: "sama dengan penilaian pertama: 2024" },
      },
    ]);
    expect(refusal(() => combineAssessors(with2(unnamed)))).toEqual([]);
  });

  it("are refused though the first assessor has not answered", () => {
    const absent = { assessor: "z", role: "panel", evaluation: null };
    expect(refusal(() => combineAssessors([absent, ...with2({ ...evaluation, agencyId: "lain" })]))).toEqual([
      "invalid-input assessments[2].evaluation.agencyId",
    ]);
    expect(combineAssessors([absent, ...with2(evaluation)]).absent).toEqual(["z"]);
  });
});

it("a rule on which assessment holds is an object", () => {
  for (const given of [null, 3, "dinas"])
    expect(refusal(() => parse(finalRuleShape, given))).toEqual(["invalid-input"]);
  expect(refusal(() => parse(finalRuleShape, {}))).toEqual(["invalid-input quorum"]);
});

it("evaluations that were taken together are told with their weights", () => {
  const evaluation = scoreWorksheet(lettersSheet(Array(12).fill("BB")));
  const {
    components: _components,
    grades: _grades,
    ...rest
  } = aggregateEvaluations([{ evaluation, weight: "1.5" }, { evaluation }]);
  expect(told(rest)).toStrictEqual({
    kind: "evaluation-summary",
    regulation: permenpanrb88of2021.id,
    evaluations: [
      { evaluation: told(evaluation), weight: "1.5" },
      { evaluation: told(evaluation), weight: "1" },
    ],
    count: 2,
    mean: { status: "computed", value: "80" },
    weight: "2.5",
  });
  expect(Object.keys(aggregateEvaluations([]))).not.toContain("regulation");
});
