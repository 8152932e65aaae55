import {
  checkDocuments,
  checkReport,
  checkReportContents,
  compareEvaluations,
  defineRegulation,
  type Evaluation,
  followUp,
  permenpanrb88of2021,
  permenpanrb88of2021ReportContents,
  type ReportAnalysisKey,
  reportAnalyses,
  reportEvaluation,
  reportingCalendar,
  scoreComponents,
  scoreWorksheet,
  toPlain,
} from "sakip";
import { describe, expect, it } from "vitest";
import { problemsOf } from "../../support/problems.ts";
import { refusal } from "../../support/refusal.ts";
import { judged, judgedRule } from "../../support/ways.ts";
import { told } from "../../support/whole.ts";
import { lettersSheet } from "../../support/worksheets.ts";

const labelOf = (at: number) => permenpanrb88of2021.components[at]?.label;
const held = (evaluationYear: number, planning: string, more: object = {}): Evaluation =>
  scoreComponents({
    agencyId: "opd",
    evaluationYear,
    components: { planning, measurement: "23.70", reporting: "12.00", "internal-evaluation": "19.25" },
    ...more,
  });
const old = scoreComponents({
  agencyId: "opd",
  evaluationYear: 2021,
  components: { planning: 25, measurement: 20, reporting: 12, "internal-evaluation": 8, achievement: 15 },
});

describe("the report of an evaluation, from its first key to its last", () => {
  const forPlanning = { id: "1", text: "Lengkapi cascading", component: "planning" };
  const general = { id: "2", text: "Percepat tindak lanjut" };
  const evaluation = held(2024, "25.80");
  const previous = held(2023, "24.60");

  it("beside that of the year before", () => {
    const report = reportEvaluation({
      evaluation,
      previous,
      notes: { reporting: ["LKjIP terbit tepat waktu"] },
      recommendations: [general, forPlanning],
      previousRecommendations: [{ id: "a", text: "Reviu IKU", followUp: "done" }],
    });
    const { statement, followUp: followed, ...rest } = told(report) as Record<string, unknown>;
    const row = (at: number, key: string, weight: string, before: string, now: string, change: string) => ({
      number: at + 1,
      key,
      label: labelOf(at),
      weight,
      previous: before,
      current: now,
      change: { status: "computed", value: change },
      notes: at === 2 ? ["LKjIP terbit tepat waktu"] : [],
      recommendations: at === 0 ? [forPlanning] : [],
    });
    expect(rest).toStrictEqual({
      kind: "evaluation-report",
      agencyId: "opd",
      evaluationYear: 2024,
      evaluation: told(evaluation),
      previous: told(previous),
      previousYear: 2023,
      regulation: told(permenpanrb88of2021.source),
      rows: [
        row(0, "planning", "30", "24.6", "25.8", "1.2"),
        row(1, "measurement", "30", "23.7", "23.7", "0"),
        row(2, "reporting", "15", "12", "12", "0"),
        row(3, "internal-evaluation", "25", "19.25", "19.25", "0"),
      ],
      total: {
        label: permenpanrb88of2021.report.total,
        weight: "100",
        previous: "79.55",
        current: "80.75",
        change: { status: "computed", value: "1.2" },
      },
      grade: { label: permenpanrb88of2021.report.grade, previous: "BB", current: told(evaluation.grade) },
      recommendations: [general],
      findings: [],
    });
    expect(followed).toMatchObject({ kind: "follow-up", done: 1 });
    expect((statement as { en: string }).en).toContain("A score of 80.75, grade A");
  });

  it("alone, and without an agency", () => {
    const { agencyId: _agency, ...unnamed } = evaluation;
    const report = told(reportEvaluation({ evaluation: unnamed })) as Record<string, unknown> & {
      rows: object[];
      total: object;
      grade: object;
    };
    expect(Object.keys(report)).toEqual([
      "kind",
      "evaluationYear",
      "evaluation",
      "regulation",
      "statement",
      "rows",
      "total",
      "grade",
      "recommendations",
      "findings",
    ]);
    expect(report.rows[0]).toStrictEqual({
      number: 1,
      key: "planning",
      label: labelOf(0),
      weight: "30",
      current: "25.8",
      notes: [],
      recommendations: [],
    });
    expect(report.total).toStrictEqual({ label: permenpanrb88of2021.report.total, weight: "100", current: "80.75" });
    expect(Object.keys(report.grade)).toEqual(["label", "current"]);
  });

  it("beside one of another regulation has no values of it, says so, and keeps what was given", () => {
    const broken = reportEvaluation({ evaluation: held(2022, "24.60"), previous: old });
    const change = { status: "not-computable", reason: "different-regulations", needs: [] };
    expect(told(broken.rows[0])).toStrictEqual({
      number: 1,
      key: "planning",
      label: labelOf(0),
      weight: "30",
      current: "24.6",
      change,
      notes: [],
      recommendations: [],
    });
    expect(told(broken.total)).toStrictEqual({
      label: permenpanrb88of2021.report.total,
      weight: "100",
      current: "79.55",
      change,
    });
    expect(broken.previous?.regulation).toBe("permenpanrb-12-2015");
    expect(toPlain(broken.findings)).toEqual([
      {
        code: "series-broken",
        severity: "warning",
        subject: "opd",
        path: ["previous"],
        details: { previous: "permenpanrb-12-2015", current: "permenpanrb-88-2021" },
        message: expect.anything(),
      },
    ]);
  });

  it("beside one that had another component first has no value before for it", () => {
    const label = { id: "Cukup", en: "Fair" };
    const rule = defineRegulation({
      ...permenpanrb88of2021,
      components: permenpanrb88of2021.components.slice(0, 3),
      scale: { id: "three", bands: [{ code: "B", label, from: 0, upTo: 75 }], source: permenpanrb88of2021.source },
    });
    const three = scoreComponents(
      { agencyId: "opd", evaluationYear: 2023, components: { planning: 20, measurement: 20, reporting: 10 } },
      rule,
    );
    const { rows } = reportEvaluation({ evaluation, previous: three });
    expect(rows.map((row) => [row.key, "previous" in row])).toEqual([
      ["planning", true],
      ["measurement", true],
      ["reporting", true],
      ["internal-evaluation", false],
    ]);
    expect(rows[3]?.change).toMatchObject({ reason: "not-before" });
  });

  it("prints a total with the decimals it was rounded to, and one rounded to tens as it stands", () => {
    const { source } = permenpanrb88of2021.rounding;
    const statementOf = (decimals: number) => {
      const total = { decimals, mode: "half-up" } as const;
      const rule = defineRegulation({ ...permenpanrb88of2021, rounding: { total, source } });
      const components = { planning: 30, measurement: 30, reporting: 15, "internal-evaluation": "5.5" };
      const own = scoreComponents({ evaluationYear: 2024, components }, rule);
      return reportEvaluation({ evaluation: own }, rule).statement;
    };
    expect([2, 0, -1].map((decimals) => /sebesar (\S+) dengan/.exec(statementOf(decimals).id)?.[1])).toEqual([
      "80,50",
      "81",
      "80",
    ]);
    expect(statementOf(2).en).toContain("A score of 80.50, grade A");
    // The whole is not 100 everywhere.
    const wide = judgedRule([1000, 500], { letters: { A: 100, C: 0 }, from: 900 });
    expect(reportEvaluation({ evaluation: judged(["A", "C"], wide) }, wide).statement).toEqual({
      id: "Hasil evaluasi dituangkan dalam bentuk nilai dengan kisaran 0 s.d. 1.500. Nilai sebesar 1.000 dengan kategori high (x).",
      en: "The result of the evaluation is a score from 0 to 1,500. A score of 1,000, grade high (x).",
    });
  });

  it("refuses notes and recommendations on what is no component, with those that there are", () => {
    const keys = "planning, measurement, reporting, internal-evaluation";
    const expected = {
      en: `a component of PermenPANRB 88/2021: ${keys}`,
      id: `komponen PermenPANRB 88/2021: ${keys}`,
    };
    const recommendations = [general, forPlanning, { id: "3", text: "x", component: "plan" }];
    expect(
      problemsOf(() => reportEvaluation({ evaluation, notes: { planning: [], plan: [] }, recommendations })),
    ).toEqual([
      { code: "unknown-component", path: ["notes", "plan"], given: '"plan"', expected },
      { code: "unknown-component", path: ["recommendations", 2, "component"], given: '"plan"', expected },
    ]);
  });
});

describe("a comparison, from its first key to its last", () => {
  const sheet = (letters: string[], year: number) =>
    scoreWorksheet({ ...lettersSheet(letters), agencyId: "opd", evaluationYear: year });
  const before = sheet(Array(12).fill("B"), 2023);
  const now = sheet(["A", ...Array(11).fill("B")], 2024);

  it("of two years under one regulation", () => {
    const recommendations = [{ id: "a", text: "Reviu IKU" }];
    const {
      components,
      followUp: followed,
      ...rest
    } = told(compareEvaluations(before, now, { recommendations })) as Record<string, unknown> & {
      components: { key: string; parts: object[] }[];
    };
    expect(rest).toStrictEqual({
      kind: "evaluation-comparison",
      agencyId: "opd",
      previous: told(before),
      current: told(now),
      years: { previous: 2023, current: 2024 },
      regulations: { previous: "permenpanrb-88-2021", current: "permenpanrb-88-2021" },
      series: "continuous",
      total: {
        key: "total",
        label: { id: "Nilai", en: "Total" },
        previous: { weight: "100", value: "70" },
        current: { weight: "100", value: "71.2" },
        change: { status: "computed", value: "1.2" },
      },
      grades: { previous: "B", current: "BB" },
    });
    expect(followed).toMatchObject({ untold: 1 });
    expect(components[0]).toMatchObject({
      key: "planning",
      previous: { weight: "30", value: "21" },
      current: { weight: "30", value: "22.2" },
      change: { status: "computed", value: "1.2" },
    });
    expect(components[0]?.parts[0]).toStrictEqual({
      key: "existence",
      label: permenpanrb88of2021.components[0]?.parts[0]?.label,
      previous: { weight: "6", value: "4.2" },
      current: { weight: "6", value: "5.4" },
      change: { status: "computed", value: "1.2" },
    });
  });

  it("across regulations tells the mapping, and subtracts nothing", () => {
    const current = held(2022, "24.60");
    const mapping = { planning: "planning", reporting: "reporting" };
    const compared = compareEvaluations(old, current, { mapping });
    expect(compared).toMatchObject({ mapping, series: "broken" });
    expect(compared).not.toHaveProperty("followUp");
    expect(told(compared.components[0])).toStrictEqual({
      key: "planning",
      label: labelOf(0),
      previous: { weight: "30", value: "25" },
      current: { weight: "30", value: "24.6" },
      change: { status: "not-computable", reason: "different-regulations", needs: [] },
      parts: [],
    });
    expect(
      problemsOf(() => compareEvaluations(old, current, { mapping: { planning: "plan", output: "achievement" } })),
    ).toEqual([
      {
        code: "unknown-component",
        path: ["options", "mapping", "planning"],
        given: '"plan"',
        expected: { en: 'a component of "permenpanrb-12-2015"', id: 'komponen "permenpanrb-12-2015"' },
      },
      {
        code: "unknown-component",
        path: ["options", "mapping", "output"],
        given: '"output"',
        expected: { en: 'a component of "permenpanrb-88-2021"', id: 'komponen "permenpanrb-88-2021"' },
      },
    ]);
  });

  it("of what is no more or was not yet has no sub-components beside each other", () => {
    const label = { id: "Cukup", en: "Fair" };
    const rule = defineRegulation({
      ...permenpanrb88of2021,
      components: permenpanrb88of2021.components.slice(0, 3),
      scale: { id: "three", bands: [{ code: "B", label, from: 0, upTo: 75 }], source: permenpanrb88of2021.source },
    });
    const { "internal-evaluation": _left, ...answers } = lettersSheet(Array(12).fill("B")).answers;
    const three = (evaluationYear: number) => scoreWorksheet({ agencyId: "opd", evaluationYear, answers }, rule);
    const last = (comparison: ReturnType<typeof compareEvaluations>) => told(comparison.components[3]);
    const facts = { key: "internal-evaluation", label: labelOf(3), parts: [] };
    expect(last(compareEvaluations(three(2023), now))).toStrictEqual({
      ...facts,
      current: { weight: "25", value: "17.5" },
      change: { status: "not-computable", reason: "not-before", needs: ["previous"] },
    });
    expect(last(compareEvaluations(before, three(2024)))).toStrictEqual({
      ...facts,
      previous: { weight: "25", value: "17.5" },
      change: { status: "not-computable", reason: "not-now", needs: ["current"] },
    });
  });

  it("is refused within one year, and of another agency", () => {
    expect(problemsOf(() => compareEvaluations(before, { ...now, evaluationYear: 2023, agencyId: "lain" }))).toEqual([
      {
        code: "invalid-input",
        path: ["current", "agencyId"],
        given: '"lain"',
        expected: {
          en: "the agency of the previous evaluation, opd",
          id: "instansi yang sama dengan evaluasi sebelumnya, opd",
        },
      },
      {
        code: "invalid-input",
        path: ["current", "evaluationYear"],
        given: "2023",
        expected: { en: "a year after 2023", id: "tahun sesudah 2023" },
      },
    ]);
  });
});

describe("documents that were checked", () => {
  const calendar = reportingCalendar(2024, { holidays: [], budgetApprovedOn: "2024-01-02" });
  const some = ["performance-agreement", "interim-report-q1"];
  const expected = some.flatMap((id) => calendar.filter((each) => each.id === id));
  const [agreement, quarter] = expected;
  const document = { agencyId: "dinkes", document: "performance-agreement", year: 2024 };
  const check = (handedInOn: string, asOf?: string) =>
    checkDocuments([{ ...document, handedInOn }], {
      year: 2024,
      agencies: ["dinkes"],
      calendar: expected,
      ...(asOf !== undefined && { asOf }),
    });

  it("are told from the first key to the last, with the day of the look", () => {
    const { agencies, findings, ...rest } = told(check("2024-02-04", "2024-03-01")) as Record<string, unknown>;
    expect(rest).toStrictEqual({
      kind: "document-check",
      year: 2024,
      asOf: "2024-03-01",
      counts: { "on-time": 0, late: 1, "handed-in": 0, missing: 0, "not-due": 0, "no-date": 1 },
      complete: { status: "computed", value: "100" },
      onTime: { status: "computed", value: "0" },
    });
    expect(agencies).toStrictEqual([
      {
        agencyId: "dinkes",
        documents: [
          {
            document: "performance-agreement",
            label: agreement?.label,
            status: "late",
            due: "2024-02-02",
            handedInOn: "2024-02-04",
            daysLate: 2,
            basis: told(agreement?.basis),
          },
          {
            document: "interim-report-q1",
            label: quarter?.label,
            status: "no-date",
            basis: told(quarter?.basis),
          },
        ],
        isComplete: true,
        isOnTime: false,
      },
    ]);
    expect(findings).toMatchObject([{ code: "document-late", subject: "dinkes", details: { days: 2 } }]);
    expect(check("2024-02-04")).not.toHaveProperty("asOf");
  });

  it("are late by one day, or by days", () => {
    const english = (day: string) => check(day).findings[0]?.message.en;
    expect(english("2024-02-03")).toContain("late by 1 day, due on");
    expect(english("2024-02-04")).toContain("late by 2 days, due on");
    expect(check("2024-02-02").findings).toEqual([]);
  });
});

describe("a report that was checked for its analyses", () => {
  const all = reportAnalyses.value.map(({ key }) => key);
  const without = (...left: readonly ReportAnalysisKey[]) => all.filter((key) => !left.includes(key));

  it("says whose it is, and which indicators it speaks of", () => {
    const {
      items,
      findings: _findings,
      ...rest
    } = checkReport({
      agencyId: "dinkes",
      hasNationalStandard: false,
      indicators: [{ id: "aki", analyses: all }],
    });
    expect(told(rest)).toStrictEqual({
      kind: "report-check",
      agencyId: "dinkes",
      indicators: ["aki"],
      hasNationalStandard: false,
      isComplete: true,
      basis: told(reportAnalyses.source),
    });
    const { source, ...first } = reportAnalyses.value[0] ?? {};
    expect(told(items[0])).toStrictEqual({ ...first, status: "present", missingFor: [], basis: told(source) });
    expect(Object.keys(checkReport({ analyses: all }))).not.toContain("agencyId");
  });

  it("tells apart what is missing for all indicators, for some, and what nobody asks for", () => {
    const { items, findings } = checkReport({
      indicators: [
        { id: "aki", analyses: without("causes", "previous-years", "national-standard"), hasNationalStandard: false },
        { id: "akb", analyses: without("causes", "national-standard"), hasNationalStandard: false },
      ],
    });
    const of = (key: string) => items.find((item) => item.key === key);
    expect(
      ["causes", "previous-years", "national-standard", "target-vs-realization"].map((key) => [
        of(key)?.status,
        of(key)?.missingFor,
      ]),
    ).toEqual([
      ["missing", ["aki", "akb"]],
      ["partly", ["aki"]],
      ["not-asked", []],
      ["present", []],
    ]);
    expect(toPlain(findings)).toMatchObject([
      {
        code: "partly-analysed",
        subject: "report",
        path: ["report", "indicators"],
        details: { analysis: "previous-years", indicators: ["aki"] },
      },
      { code: "missing-analysis", subject: "report", path: ["report", "indicators"], details: { analysis: "causes" } },
    ]);
  });

  it("of the whole names no indicator", () => {
    const { items, findings } = checkReport({ analyses: without("causes") });
    expect(items.map(({ missingFor }) => missingFor)).toEqual(Array(7).fill([]));
    expect(findings.map(({ subject, path }) => [subject, path])).toEqual([["report", ["report", "analyses"]]]);
  });
});

it("a report that was checked for its contents says whose it is, where that was told", () => {
  const given = { form: "short", evaluatedBefore: false, contents: ["condition", "recommendations"] } as const;
  const { items, findings, ...rest } = checkReportContents({ agencyId: "dinas-x", ...given });
  expect(told(rest)).toStrictEqual({
    kind: "report-contents-check",
    agencyId: "dinas-x",
    form: "short",
    evaluatedBefore: false,
    hasMinimum: false,
    isComplete: false,
    basis: told(permenpanrb88of2021ReportContents.source),
  });
  expect(items.map(({ key, present }) => [key, present])).toEqual([
    ["result", false],
    ["condition", true],
    ["recommendations", true],
  ]);
  expect(findings).toMatchObject([{ subject: "dinas-x", severity: "error" }]);
  const unnamed = checkReportContents(given);
  expect([Object.keys(unnamed).includes("agencyId"), unnamed.findings[0]?.subject]).toEqual([false, "report"]);
});

describe("recommendations that are open", () => {
  it("are told with owner, day and how late they are; those that are done are not", () => {
    const { findings } = followUp(
      [
        { id: "1", text: "Selesai", followUp: "done" },
        { id: "2", text: "Tanpa pemilik", due: "2023-04-30" },
        { id: "3", text: "Bertuan", due: "2023-04-29", ownerId: "bappeda", followUp: "not-done" },
      ],
      { asOf: "2023-05-01" },
    );
    expect(toPlain(findings)).toEqual([
      {
        code: "overdue-recommendation",
        severity: "warning",
        subject: "2",
        path: ["recommendations", 1],
        details: { recommendation: "Tanpa pemilik", due: "2023-04-30", days: 1 },
        message: {
          id: "Rekomendasi “Tanpa pemilik” belum selesai ditindaklanjuti: tenggatnya 30 April 2023, terlambat 1 hari.",
          en: "The recommendation “Tanpa pemilik” is not followed up: due on 30 April 2023, overdue by 1 day.",
        },
      },
      {
        code: "recommendation-without-owner",
        severity: "info",
        subject: "2",
        path: ["recommendations", 1],
        details: { recommendation: "Tanpa pemilik" },
        message: expect.anything(),
      },
      {
        code: "overdue-recommendation",
        severity: "warning",
        subject: "3",
        path: ["recommendations", 2],
        details: { recommendation: "Bertuan", owner: "bappeda", due: "2023-04-29", days: 2 },
        message: {
          id: "Rekomendasi “Bertuan” (penanggung jawab bappeda) belum selesai ditindaklanjuti: tenggatnya 29 April 2023, terlambat 2 hari.",
          en: "The recommendation “Bertuan” (owner bappeda) is not followed up: due on 29 April 2023, overdue by 2 days.",
        },
      },
    ]);
  });

  it("are all of them, wherever they came from", () => {
    expect(refusal(() => followUp([{ id: "1", text: "x", due: "besok" }]))).toEqual([
      "invalid-date recommendations[0].due",
    ]);
  });
});
