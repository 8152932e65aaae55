import {
  type CombinedRule,
  checkSampling,
  combinedSheet,
  defineRegulation,
  type Evaluation,
  permenpanrb20of2013,
  permenpanrb88of2021,
  permenpanrb88of2021Sampling,
  scoreComponents,
  scoreWorksheet,
  toPlain,
} from "sakip";
import { describe, expect, it } from "vitest";
import { problemsOf } from "../../support/problems.ts";
import type { Loose } from "../../support/regulations.ts";
import { told } from "../../support/whole.ts";
import { lettersSheet } from "../../support/worksheets.ts";
import { evaluationOf, unitsOf } from "./units.ts";

const rule: CombinedRule = {
  institution: 60,
  units: 40,
  clusters: { main: 2, supporting: 1, additional: 0 },
  source: { title: "Peraturan Bupati kami", status: "convention" },
};
const all = (letter: string, regulation?: ReturnType<typeof defineRegulation>): Evaluation =>
  scoreWorksheet({ ...lettersSheet(Array(12).fill(letter)), agencyId: "kabupaten" }, regulation);
const old = scoreComponents({
  evaluationYear: 2018,
  components: { planning: 25, measurement: 20, reporting: 12, "internal-evaluation": 8, achievement: 15 },
});

describe("a combined sheet, from its first key to its last", () => {
  const units = [
    { id: "disdik", cluster: "main" as const, evaluation: all("B") },
    { id: "dinkes", cluster: "supporting" as const, evaluation: all("A") },
  ];

  it("with a rule and an institution", () => {
    const institution = all("BB");
    const { rows, evaluation, ...rest } = told(combinedSheet({ institution, units, rule })) as Record<
      string,
      unknown
    > & {
      rows: object[];
      evaluation: { value: { findings: object[] } };
    };
    expect(rest).toStrictEqual({
      kind: "combined-sheet",
      agencyId: "kabupaten",
      units: told(units),
      institution: told(institution),
      weights: { institution: "60", units: "40", clusters: { main: "2", supporting: "1", additional: "0" } },
      basis: expect.objectContaining({ rule: rule.source }),
    });
    // (2 × 70 + 90) / 3 = 76.66…; 0.6 × 80 and 0.4 of that are 78.66…; 1.a is 6 of 100 points.
    expect(rows[1]).toStrictEqual({
      row: "part",
      code: "1.a",
      place: ["planning", "existence"],
      label: permenpanrb88of2021.components[0]?.parts[0]?.label,
      weight: "6",
      institution: { status: "computed", value: "4.8" },
      clusters: {
        main: { status: "computed", value: "4.2" },
        supporting: { status: "computed", value: "5.4" },
        additional: { status: "not-computable", reason: "no-units", needs: ["units"] },
      },
      units: { status: "computed", value: "4.6" },
      final: { status: "computed", value: "4.72" },
      percent: { status: "computed", value: "78.66666666666666666666666666666666666667" },
    });
    expect(evaluation.value.findings).toEqual([
      {
        code: "combined-by-rule",
        severity: "info",
        subject: "kabupaten",
        path: ["rule"],
        details: { source: rule.source, rule: rule.source.title, institution: "60", units: "40" },
        message: expect.anything(),
      },
    ]);
  });

  it("without either", () => {
    const { rows: _rows, ...rest } = told(combinedSheet({ units })) as Record<string, unknown>;
    expect(rest).toStrictEqual({
      kind: "combined-sheet",
      units: told(units),
      evaluation: { status: "not-computable", reason: "no-rule", needs: ["rule"] },
      basis: expect.not.objectContaining({ rule: expect.anything() }),
    });
  });

  it("of nothing at all is empty, and says what is missing", () => {
    const { evaluation } = combinedSheet({ units: [], rule: { ...rule, institution: 0 } });
    expect(evaluation).toEqual({ status: "not-computable", reason: "no-units", needs: ["units"] });
  });

  it("leaves out sub-components that do not add up to their rounded component", () => {
    const whole = defineRegulation({
      ...permenpanrb88of2021,
      rounding: { component: { decimals: 0, mode: "half-up" }, source: permenpanrb88of2021.rounding.source },
    });
    // Planning of B is 21, of BB 24, of CC 18; reporting 10.5, which is 11, 12 and 9: 2.1 and 3.15 and 5.25 are 10.5.
    const given = [{ id: "disdik", cluster: "main" as const, evaluation: all("B", whole) }];
    const only = { ...rule, institution: 0, clusters: { main: 1, supporting: 0, additional: 0 } };
    const { evaluation } = combinedSheet({ units: given, rule: only }, whole);
    if (evaluation.status !== "computed") throw new Error(evaluation.reason);
    expect(evaluation.value.components.map(({ value, parts }) => [`${value}`, parts.length])).toEqual([
      ["21", 3],
      ["21", 3],
      ["11", 0],
      ["18", 0],
    ]);
    expect(evaluation.value.agencyId).toBeUndefined();
    expect(Object.keys(evaluation.value)).not.toContain("agencyId");
  });

  it("refuses evaluations under another regulation, each at its place", () => {
    expect(problemsOf(() => combinedSheet({ institution: old, units: [] }))).toEqual([
      {
        code: "invalid-input",
        path: ["institution", "regulation"],
        given: '"permenpanrb-12-2015"',
        expected: {
          en: '"permenpanrb-88-2021", or a variant of it that is given',
          id: '"permenpanrb-88-2021", atau variannya yang disertakan',
        },
      },
    ]);
    const mixed = [{ id: "x", cluster: "main" as const, evaluation: old }];
    expect(problemsOf(() => combinedSheet({ institution: all("B"), units: mixed }))).toEqual([
      {
        code: "mixed-regulations",
        path: ["units", 0, "evaluation", "regulation"],
        given: expect.anything(),
        expected: {
          en: "the same as in the first evaluation: permenpanrb-88-2021",
          id: "sama dengan evaluasi pertama: permenpanrb-88-2021",
        },
      },
      {
        code: "invalid-input",
        path: ["units", 0, "evaluation", "evaluationYear"],
        given: "2018",
        expected: { en: "the same as in the first evaluation: 2024", id: "sama dengan evaluasi pertama: 2024" },
      },
    ]);
    const graded: Loose = JSON.parse(JSON.stringify(evaluationOf(70_000)));
    graded.grade.code = "A";
    const tampered = [...unitsOf("main", 70), { id: "x", cluster: "supporting" as const, evaluation: graded }];
    expect(problemsOf(() => combinedSheet({ units: tampered })).map(({ path }) => path.join("."))).toEqual([
      "units.1.evaluation.grade.code",
    ]);
  });
});

describe("a sample that was checked", () => {
  it("names the grade it supports, lists its units, and tells what is missing for the one aimed at", () => {
    const units = unitsOf("main", 70, 70, 71);
    const check = checkSampling({ target: "BB", units });
    const { clusters: _clusters, conditions: _conditions, findings, ...rest } = told(check) as Record<string, unknown>;
    expect(rest).toStrictEqual({
      kind: "sampling-check",
      target: "BB",
      met: false,
      // Three main units, whose mean is above 60.
      supported: { code: "CC", label: { id: "Cukup (Memadai)", en: expect.anything() } },
      units: told(units),
      basis: {
        conditions: told(permenpanrb88of2021Sampling.source),
        reading: told(permenpanrb88of2021Sampling.value.reading),
      },
    });
    expect((findings as object[])[0]).toEqual({
      code: "too-few-sampled",
      severity: "warning",
      subject: "supporting",
      path: ["units"],
      details: {
        grade: "BB",
        cluster: "supporting",
        label: permenpanrb88of2021Sampling.value.clusters.find(({ key }) => key === "supporting")?.label,
        least: 3,
        count: 0,
      },
      message: expect.anything(),
    });
  });

  it("of no units lacks units and no means", () => {
    const { findings, met, conditions } = checkSampling({ target: "BB", units: [] });
    expect([met, findings.map(({ code, subject, path }) => [code, subject, path])]).toEqual([
      false,
      ["main", "supporting", "additional"].map((cluster) => ["too-few-sampled", cluster, ["units"]]),
    ]);
    const aimed = conditions.find(({ grade }) => grade === "BB");
    expect(toPlain(aimed?.means)).toEqual([
      {
        cluster: "main",
        least: "BB",
        mean: { status: "not-computable", reason: "no-units", needs: ["units"] },
        met: false,
      },
    ]);
  });

  it("tells of a mean that is too low where it stands", () => {
    const units = [
      ...unitsOf("main", 60, 60, 61),
      ...unitsOf("supporting", 90, 90, 90),
      ...unitsOf("additional", 90, 90, 90),
    ];
    const { findings } = checkSampling({ target: "BB", units });
    expect(toPlain(findings)).toMatchObject([
      {
        code: "cluster-mean-low",
        subject: "main",
        path: ["units"],
        details: {
          grade: "BB",
          cluster: "main",
          least: "BB",
          mean: "60.33333333333333333333333333333333333333",
          meanGrade: "B",
        },
      },
    ]);
  });

  it("cannot be held against a scale that lacks a grade of its conditions", () => {
    const grades = permenpanrb88of2021Sampling.value.conditions.map(({ grade }) => grade).join(", ");
    expect(problemsOf(() => checkSampling({ target: "BB", units: [] }, permenpanrb20of2013))).toEqual([
      {
        code: "invalid-input",
        path: ["regulation", "scale"],
        given: `"${permenpanrb20of2013.scale.bands.map(({ code }) => code).join(", ")}"`,
        expected: { en: `a scale with the grades ${grades}`, id: `skala dengan predikat ${grades}` },
      },
    ]);
  });
});
