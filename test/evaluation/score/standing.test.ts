import {
  defineRegulation,
  evaluationShape,
  gradeNeighbours,
  parse,
  type RegulationInput,
  requiredFor,
  scoreComponents,
  scorePartialWorksheet,
  scoreWorksheet,
} from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";
import type { Loose } from "../../support/regulations.ts";
import { zoneRegulation, zoneValues } from "../../support/zone.ts";

const zone = defineRegulation(zoneRegulation);
const values = zoneValues;
const facts = { "opini-bpk": "WTP", spip: 3 };
const scored = (own: Record<string, number | string> = {}, told: Record<string, string | number | null> = facts) =>
  scoreComponents({ evaluationYear: 2024, components: { ...values, ...own }, facts: told }, zone);
/** Conditions on the sub-component of the survey, and on the total, instead of those of the regulation. */
const withConditions = (conditions: RegulationInput["conditions"]) =>
  defineRegulation({ ...zoneRegulation, conditions });
const label = { id: "Survei", en: "Survey" };

describe("a grade with conditions", () => {
  it("is that of the total where all are met, and carries what was looked at", () => {
    const { grade, conditions, facts: told } = scored();
    expect([grade.code, told]).toEqual([
      "wbbm",
      [
        { fact: "opini-bpk", value: "WTP" },
        { fact: "spip", value: "3" },
      ],
    ]);
    expect(conditions?.[1]).toMatchObject({
      id: "areas",
      grades: ["wbk", "wbbm"],
      unit: "percent",
      status: "met",
      found: [
        { of: "area-1", holds: true },
        { of: "area-2", holds: true },
      ],
    });
    expect(conditions?.[1]?.found.map(({ value }) => `${value}`)).toEqual([
      "86.66666666666666666666666666666666666667",
      "80",
    ]);
    expect(conditions?.[3]).toMatchObject({ oneOf: ["WTP"], found: [{ of: "opini-bpk", word: "WTP", holds: true }] });
  });

  it("is the next lower one whose conditions hold", () => {
    const { grade, standing, findings } = scored({}, { ...facts, spip: "2.9" });
    expect([grade.code, grade.label.en, `${grade.from}`, `${grade.below}`]).toEqual([
      "wbk",
      "Free of corruption",
      "75",
      "85",
    ]);
    expect(standing).toEqual({ byTotal: "wbbm", possible: "wbk" });
    expect(findings).toMatchObject([{ code: "condition-not-met", details: { condition: "spip", grades: ["wbbm"] } }]);
  });

  it("bounds are what they say: at least 40 is 40, above 15 is not 15", () => {
    const at = (own: Record<string, number | string>) =>
      scored(own)
        .conditions?.map(({ status }) => status)
        .slice(0, 3);
    expect(at({ "fulfilment-1": 10, "fulfilment-2": 10, "reform-1": 10, "reform-2": 10, survey: 3 })).toEqual([
      "met",
      "met",
      "not-met",
    ]);
    expect(at({ "fulfilment-1": 10, "fulfilment-2": 10, "reform-1": 10, "reform-2": "9.99", survey: "3.01" })).toEqual([
      "not-met",
      "met",
      "met",
    ]);
  });

  it("a place that does not hold settles it, though another is not known", () => {
    const rule = withConditions([
      { id: "both", label, grades: ["wbbm"], of: ["survey.score", "total"], above: 90 },
      { id: "part", label, grades: ["wbbm"], of: ["survey.score"], below: 20 },
    ]);
    const { conditions, grade, standing } = scoreComponents({ evaluationYear: 2024, components: values }, rule);
    expect(conditions?.map(({ status }) => status)).toEqual(["not-met", "unknown"]);
    expect([grade.code, standing?.possible]).toEqual(["wbk", "wbk"]);
  });

  it("tells a publication apart that knew more, and one that contradicts what is known", () => {
    const published = (grade: string, spip: number | null) =>
      scoreComponents(
        { evaluationYear: 2024, components: values, facts: { ...facts, spip }, published: { grade } },
        zone,
      ).findings.map(({ code }) => code);
    expect(published("wbbm", null)).toEqual(["condition-unknown"]);
    expect(published("wbbm", 2)).toEqual(["condition-not-met", "published-grade-mismatch"]);
    expect(published("wbk", 2)).toEqual(["condition-not-met"]);
  });

  it("refuses facts that nothing asks for, and words for numbers", () => {
    expect(refusal(() => scored({}, { opini: "WTP", spip: "tiga" }))).toEqual([
      "invalid-input facts.opini",
      "invalid-number facts.spip",
    ]);
    expect(refusal(() => scored({}, { "opini-bpk": "", spip: {} } as never))).toEqual([
      "invalid-input facts.opini-bpk",
      "invalid-input facts.spip",
    ]);
    expect(
      refusal(() => scoreComponents({ evaluationYear: 2024, components: { planning: 1 }, facts: { x: "y" } })),
    ).toContain("invalid-input facts.x");
    const started = { evaluationYear: 2024, answers: {}, facts: { opini: "WTP" } };
    expect(refusal(() => scorePartialWorksheet(started, zone))).toEqual(["invalid-input facts.opini"]);
  });
});

describe("an evaluation with conditions that comes back", () => {
  const held = scored({}, { ...facts, spip: null });

  it("is the same, and one whose grade its conditions do not give is refused", () => {
    const copy: Loose = JSON.parse(JSON.stringify(held));
    expect(parse(evaluationShape, copy)).toEqual(held);
    expect(gradeNeighbours(copy, zone)).toEqual(gradeNeighbours(held, zone));
    copy.grade.code = "wbbm";
    expect(refusal(() => gradeNeighbours(copy, zone))).toEqual(["invalid-input evaluation.grade.code"]);
  });

  it("is refused where a group is not the sum of its components, or a score not the total", () => {
    const copy: Loose = JSON.parse(JSON.stringify(held));
    copy.groups[0].value = "51";
    expect(refusal(() => gradeNeighbours(copy, zone))).toEqual(["invalid-input evaluation.groups[0].value"]);
    const other: Loose = JSON.parse(JSON.stringify(held));
    other.grade.score = "87";
    expect(refusal(() => gradeNeighbours(other, zone))).toEqual(["invalid-input evaluation.grade.score"]);
  });
});

describe("the way to a grade with conditions", () => {
  it("no point is missing where a condition is", () => {
    const { above, below } = gradeNeighbours(scored({}, { ...facts, spip: 2 }), zone);
    expect([above?.code, `${above?.points}`, below?.code, `${below?.points}`]).toEqual(["wbbm", "0", "none", "11"]);
  });

  it("facts alone may hold it back: no answer helps, and they are named", () => {
    const { status, options, gates, pointsShort } = requiredFor(scored({}, { "opini-bpk": "WDP" }), "wbbm", {
      regulation: zone,
    });
    expect([status, options, `${pointsShort}`]).toEqual(["held-by-facts", [], "0"]);
    expect(gates.map((gate) => `${gate.id} ${gate.status}`)).toEqual(["opinion not-met", "spip unknown"]);
  });

  it("what a condition asks of values is part of the way", () => {
    const part = (key: string, answers: readonly string[]) => ({ [key]: { sub: answers } });
    const answers = {
      ...part("fulfilment-1", ["A", "A"]),
      ...part("fulfilment-2", ["D", "A"]),
      ...part("reform-1", ["A", "A"]),
      ...part("reform-2", ["A", "D"]),
      survey: { score: 4 },
      results: { index: 5 },
    };
    const evaluation = scoreWorksheet({ evaluationYear: 2024, answers, facts }, zone);
    // 30 of area 1, 15 of the 30 of area 2, and 40: 85, but area 2 stands at 50 percent.
    expect([`${evaluation.total}`, evaluation.grade.code]).toEqual(["85", "none"]);
    const { status, options, gates } = requiredFor(evaluation, "wbbm", { regulation: zone });
    // 3 points more: C of one of the two questions, of 7.5 points each, brings 3.75.
    expect([status, gates]).toEqual(["reachable", []]);
    expect(options.map((set) => set.map(({ code, to }) => `${code} ${to}`))).toEqual([
      ["fulfilment.2.1 C"],
      ["reform.2.2 C"],
    ]);
  });
});
