import {
  combineAssessors,
  defineRegulation,
  evaluationShape,
  parse,
  requiredFor,
  scoreComponents,
  scorePartialWorksheet,
  scoreWorksheet,
  toPlain,
} from "sakip";
import { describe, expect, it } from "vitest";
import { problemsOf } from "../../support/problems.ts";
import { type Loose, smallRegulation } from "../../support/regulations.ts";
import { told } from "../../support/whole.ts";
import { zoneRegulation, zoneValues } from "../../support/zone.ts";

const small = defineRegulation(smallRegulation);
const source = { title: "Aturan uji", status: "convention" };
const ofPart = { title: "Lampiran", status: "convention" };

describe("an evaluation, from its first key to its last", () => {
  it("of a worksheet with a share, an item left out, and points", () => {
    const answers = {
      paper: { averaged: ["Y", "not-applicable"], summed: ["44", "A"] },
      practice: { whole: { met: 1, of: 3 } },
    };
    const evaluation = scoreWorksheet({ agencyId: "opd", evaluationYear: 2024, answers }, small);
    const { findings, ...rest } = told(evaluation) as Record<string, unknown>;
    expect(rest).toStrictEqual({
      kind: "evaluation",
      agencyId: "opd",
      evaluationYear: 2024,
      regulation: "small",
      // 4, 0.88 + 1 and 2.4.
      total: "8.28",
      exactTotal: "8.28",
      rounding: { decimals: 2, mode: "half-up" },
      grade: {
        kind: "grade",
        code: "pass",
        label: { id: "Lulus", en: "Pass" },
        above: "6",
        upTo: "10",
        score: "8.28",
        scale: "small",
        basis: source,
        distanceToNext: { status: "not-computable", reason: "best-band", needs: [] },
      },
      gradedOn: "rounded",
      components: [
        {
          key: "paper",
          code: "1",
          label: { id: "Dokumen", en: "Paper" },
          weight: "7",
          value: "5.88",
          parts: [
            {
              key: "averaged",
              code: "1.a",
              label: { id: "Rata-rata", en: "Averaged" },
              weight: "4",
              value: "4",
              method: "mean",
              percent: "100",
              items: [
                {
                  key: "1",
                  code: "1.a.1",
                  label: { id: "Ada", en: "Exists" },
                  answer: "Y",
                  worth: "1",
                  full: "1",
                  value: "4",
                },
              ],
              leftOut: [{ key: "2", code: "1.a.2", label: { id: "Baik", en: "Good" } }],
              basis: ofPart,
            },
            {
              key: "summed",
              code: "1.b",
              label: { id: "Dijumlah", en: "Summed" },
              weight: "3",
              value: "1.88",
              method: "sum",
              percent: "62.66666666666666666666666666666666666667",
              items: [
                {
                  key: "1",
                  code: "1.b.1",
                  label: { id: "Satu", en: "One" },
                  answer: "44",
                  worth: "44",
                  full: "100",
                  weight: "2",
                  value: "0.88",
                },
                {
                  key: "2",
                  code: "1.b.2",
                  label: { id: "Dua", en: "Two" },
                  answer: "A",
                  worth: "100",
                  full: "100",
                  weight: "1",
                  value: "1",
                },
              ],
              basis: source,
            },
          ],
          basis: source,
        },
        {
          key: "practice",
          code: "2",
          label: { id: "Praktik", en: "Practice" },
          weight: "3",
          value: "2.4",
          parts: [
            {
              key: "whole",
              code: "2.a",
              label: { id: "Menyeluruh", en: "On the whole" },
              weight: "3",
              value: "2.4",
              method: "share",
              letter: "B",
              share: "33.33333333333333333333333333333333333333",
              percent: "80",
              items: [],
              basis: source,
            },
          ],
          basis: source,
        },
      ],
      basis: { regulation: source, scale: source, rounding: source },
    });
    expect(findings).toMatchObject([
      { code: "items-left-out", subject: "opd", path: ["answers"], details: { part: "1.a", items: ["1.a.2"], of: 2 } },
    ]);
  });

  it("of a grade with conditions, held back by a fact", () => {
    const zone = defineRegulation(zoneRegulation);
    const components = zoneValues;
    const facts = { "opini-bpk": "WTP", spip: null };
    const evaluation = scoreComponents({ evaluationYear: 2024, components, facts }, zone);
    const { grade, groups, facts: known, standing, ...rest } = told(evaluation) as Record<string, unknown>;
    const basis = { title: "Aturan uji zona", status: "convention" };
    expect(grade).toStrictEqual({
      kind: "grade",
      code: "wbk",
      label: { id: "Bebas korupsi", en: "Free of corruption" },
      from: "75",
      below: "85",
      score: "86",
      scale: "zone",
      basis,
      // The next one begins at 85, which is reached.
      distanceToNext: { status: "computed", value: "0", next: "wbbm", mustExceed: false },
    });
    expect([known, standing]).toStrictEqual([
      [{ fact: "opini-bpk", value: "WTP" }],
      { byTotal: "wbbm", possible: "wbbm" },
    ]);
    const group = (
      key: string,
      code: string | undefined,
      of: string[],
      weight: string,
      value: string,
      percent: string,
    ) => ({
      key,
      ...(code !== undefined && { code }),
      label: zoneRegulation.groups?.find((each) => each.key === key)?.label,
      components: of,
      weight,
      value,
      percent,
      basis,
    });
    expect(groups).toStrictEqual([
      group(
        "enablers",
        "A",
        ["fulfilment-1", "fulfilment-2", "reform-1", "reform-2"],
        "60",
        "50",
        "83.33333333333333333333333333333333333333",
      ),
      group(
        "fulfilment",
        "A.I",
        ["fulfilment-1", "fulfilment-2"],
        "30",
        "26",
        "86.66666666666666666666666666666666666667",
      ),
      group("reform", "A.II", ["reform-1", "reform-2"], "30", "24", "80"),
      group("area-1", undefined, ["fulfilment-1", "reform-1"], "30", "26", "86.66666666666666666666666666666666666667"),
      group("area-2", undefined, ["fulfilment-2", "reform-2"], "30", "24", "80"),
    ]);
    expect(Object.keys(rest)).toEqual([
      "kind",
      "evaluationYear",
      "regulation",
      "total",
      "exactTotal",
      "gradedOn",
      "components",
      "conditions",
      "basis",
      "findings",
    ]);
  });

  it("held back at a bound that must be passed says so", () => {
    const label = { id: "Syarat", en: "Condition" };
    const conditions = [{ id: "paper", label, grades: ["pass"], of: ["paper"], from: 7 }];
    const rule = defineRegulation({ ...smallRegulation, conditions });
    const evaluation = scoreComponents({ evaluationYear: 2024, components: { paper: 6, practice: 3 } }, rule);
    expect(told([evaluation.grade.distanceToNext, evaluation.standing])).toStrictEqual([
      { status: "computed", value: "0", next: "pass", mustExceed: true },
      { byTotal: "pass", possible: "fail" },
    ]);
    // Nothing is grouped, and no key says so.
    expect(evaluation).not.toHaveProperty("groups");
  });

  it("that nothing holds back is as far from the next grade as its points", () => {
    const zone = defineRegulation(zoneRegulation);
    const components = { "fulfilment-1": 12, "fulfilment-2": 12, "reform-1": 12, "reform-2": 8, survey: 4, results: 4 };
    const facts = { "opini-bpk": "WTP", spip: 3 };
    const evaluation = scoreComponents({ evaluationYear: 2024, components, facts }, zone);
    // 44, 20 and 16 are 80.
    expect([evaluation.grade.code, toPlain(evaluation.grade.distanceToNext)]).toEqual([
      "wbk",
      { status: "computed", value: "5", next: "wbbm", mustExceed: false },
    ]);
    // What wbk asks is no more than three of the five.
    const without = scoreComponents({ evaluationYear: 2024, components: { ...components, survey: 3 } }, zone);
    expect(requiredFor(without, "wbk", { regulation: zone }).gates.map(({ id, status }) => [id, status])).toEqual([
      ["opinion", "unknown"],
    ]);
  });
});

describe("an unfinished worksheet, from its first key to its last", () => {
  it("tells whose it is where that was told", () => {
    const answers = { practice: { whole: "B" }, paper: { averaged: ["Y", null] } };
    const partial = scorePartialWorksheet({ agencyId: "opd", evaluationYear: 2024, answers }, small);
    expect(told(partial)).toStrictEqual({
      kind: "partial-evaluation",
      agencyId: "opd",
      evaluationYear: 2024,
      regulation: "small",
      points: "2.4",
      answeredWeight: "3",
      weight: "10",
      answeredShare: "30",
      most: "9.4",
      parts: [
        {
          component: "practice",
          key: "whole",
          code: "2.a",
          label: { id: "Menyeluruh", en: "On the whole" },
          weight: "3",
          value: "2.4",
          method: "letter",
          letter: "B",
          percent: "80",
          items: [],
          basis: source,
        },
      ],
      missing: [
        ["paper", "averaged", 1],
        ["paper", "summed"],
      ],
      findings: [],
      basis: source,
    });
    expect(scorePartialWorksheet({ evaluationYear: 2024, answers }, small)).not.toHaveProperty("agencyId");
  });
});

describe("a stored sub-component", () => {
  const answers = { paper: { averaged: ["Y", "B"], summed: ["A", "B"] }, practice: { whole: "A" } };
  const stored = (): Loose => JSON.parse(JSON.stringify(scoreWorksheet({ evaluationYear: 2024, answers }, small)));

  it("that is made of items has them, whether they are averaged or added up", () => {
    for (const at of [0, 1]) {
      const copy = stored();
      copy.components[0].parts[at].items = [];
      expect(problemsOf(() => parse(evaluationShape, copy))).toMatchObject([
        {
          code: "invalid-input",
          path: ["components", 0, "parts", at, "items"],
          expected: { en: "the items it is made of", id: "butir yang membentuknya" },
        },
      ]);
    }
    expect(parse(evaluationShape, stored()).regulation).toBe("small");
  });

  it("of assessors is off its items by less than a unit of its rounding", () => {
    const rounding = { part: { decimals: 1, mode: "half-up" } as const, source: smallRegulation.source };
    const tenths = defineRegulation({ ...smallRegulation, rounding });
    const assessments = ["x", "y"].map((assessor) => ({
      assessor,
      role: "panel",
      evaluation: scoreWorksheet({ evaluationYear: 2024, answers }, tenths),
    }));
    const { final } = combineAssessors(assessments, { quorum: 2 }, tenths);
    const off = (value: string) => {
      const copy: Loose = JSON.parse(JSON.stringify(final.status === "computed" && final.value));
      copy.components[0].parts[1].items[0].value = value;
      return problemsOf(() => parse(evaluationShape, copy)).map(({ path }) => path.join("."));
    };
    // 2 and 0.8 are 2.8.
    expect([off("2.09"), off("2.1"), off("1.9")]).toEqual([
      [],
      ["components.0.parts.1.items"],
      ["components.0.parts.1.items"],
    ]);
  });
});
