import {
  aggregateEvaluations,
  combineAssessors,
  compareEvaluations,
  Decimal,
  defineRegulation,
  type Evaluation,
  evaluationShape,
  gradeNeighbours,
  lettersBehind,
  parse,
  permenpanrb88of2021,
  reportEvaluation,
  requiredFor,
  scoreComponents,
  scoreWorksheet,
  toPlain,
} from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";
import type { Loose } from "../../support/regulations.ts";
import { lettersSheet, rankSheet } from "../../support/worksheets.ts";

const evaluation = scoreWorksheet(lettersSheet(Array(12).fill("BB")));
const averaged = scoreWorksheet(rankSheet(1));

/** What is wrong with an evaluation out of JSON after a change: code and path of each problem. */
function faultsAfter(change: (evaluation: Loose) => void, of: Evaluation = evaluation): string[] {
  const copy: Loose = JSON.parse(JSON.stringify(of));
  change(copy);
  return refusal(() => gradeNeighbours(copy));
}

describe("evaluationShape", () => {
  it("takes what the library made, and the same out of JSON", () => {
    for (const each of [evaluation, averaged]) expect(faultsAfter(() => {}, each)).toEqual([]);
  });

  it.each<[string, (e: Loose) => void, string]>([
    ["no agency", (e) => (e.agencyId = 3), "invalid-input evaluation.agencyId"],
    ["no year", (e) => (e.evaluationYear = "2024"), "invalid-input evaluation.evaluationYear"],
    ["no regulation", (e) => delete e.regulation, "invalid-input evaluation.regulation"],
    ["no total", (e) => (e.total = null), "invalid-number evaluation.total"],
    ["no rounding", (e) => (e.rounding.decimals = "2"), "invalid-rounding evaluation.rounding.decimals"],
    ["no grade", (e) => (e.grade = "BB"), "invalid-input evaluation.grade"],
    ["a grade without code", (e) => delete e.grade.code, "invalid-input evaluation.grade.code"],
    ["no findings", (e) => delete e.findings, "invalid-input evaluation.findings"],
    ["no components", (e) => (e.components = {}), "invalid-input evaluation.components"],
    ["a component that is none", (e) => (e.components[1] = null), "invalid-input evaluation.components[1]"],
    ["no value", (e) => (e.components[1].value = "x"), "invalid-number evaluation.components[1].value"],
    ["no parts", (e) => delete e.components[0].parts, "invalid-input evaluation.components[0].parts"],
    [
      "no method",
      (e) => (e.components[0].parts[0].method = "x"),
      "invalid-input evaluation.components[0].parts[0].method",
    ],
    [
      "a mean of nothing",
      (e) => (e.components[0].parts[0].method = "mean"),
      "invalid-input evaluation.components[0].parts[0].items",
    ],
    [
      "a letter that is none",
      (e) => (e.components[0].parts[0].letter = 1),
      "invalid-input evaluation.components[0].parts[0].letter",
    ],
    ["components of another rule", (e) => e.components.pop(), "invalid-input evaluation.components"],
  ])("refuses %s", (_what, change, fault) => {
    expect(faultsAfter(change)).toEqual([fault]);
  });

  it("reads items as well", () => {
    const item = "evaluation.components[0].parts[0].items[0]";
    const fault = (change: (item: Loose) => void) =>
      faultsAfter((e) => change(e.components[0].parts[0].items[0]), averaged);
    expect(fault((each) => (each.full = 0))).toEqual([`out-of-range ${item}.full`]);
    expect(fault((each) => (each.worth = null))).toEqual([`invalid-number ${item}.worth`]);
    expect(fault((each) => (each.weight = "x"))).toEqual([`invalid-number ${item}.weight`]);
  });

  it("stands before everything that takes an evaluation", () => {
    const broken: Loose = { ...evaluation, components: [null] };
    const calls = [
      () => aggregateEvaluations([{ evaluation: broken }]),
      () => combineAssessors([{ assessor: "a", role: "self", evaluation: broken }]),
      () => compareEvaluations(broken, evaluation),
      () => compareEvaluations(evaluation, broken),
      () => requiredFor(broken, "A"),
      () => reportEvaluation({ evaluation: broken }),
      () => reportEvaluation({ evaluation, previous: broken }),
    ];
    for (const call of calls) expect(refusal(call)[0]).toMatch(/^invalid-input .*components\[0\]$/);
  });
});

describe("an evaluation that contradicts itself", () => {
  it.each<[string, (e: Loose) => void, string]>([
    [
      "a total that is not that of its components",
      (e) => (e.exactTotal = e.total = "81"),
      "invalid-input evaluation.components",
    ],
    ["a component more", (e) => e.components.push(e.components[0]), "invalid-input evaluation.components"],
    ["a total that was not rounded so", (e) => (e.total = "80.01"), "invalid-input evaluation.total"],
    [
      "a component that is not the sum of its parts",
      (e) => (e.components[0].value = "25"),
      "invalid-input evaluation.components[0].parts",
    ],
    ["a grade that the total does not have", (e) => (e.grade.code = "AA"), "invalid-input evaluation.grade.code"],
  ])("%s is refused", (_what, change, fault) => {
    expect(faultsAfter(change)).toEqual([fault]);
  });

  it("down to its items", () => {
    const change = (e: Loose) => (e.components[0].parts[1].items[0].value = "1");
    expect(faultsAfter(change, averaged)).toEqual(["invalid-input evaluation.components[0].parts[1].items"]);
  });

  it("is refused under a regulation whose grades are others", () => {
    const source = permenpanrb88of2021.source;
    const bands = [{ code: "all", label: { id: "Semua", en: "All" }, from: 0, upTo: 100 }];
    const own = defineRegulation({ ...permenpanrb88of2021, scale: { id: "one", bands, source } });
    expect(refusal(() => aggregateEvaluations([{ evaluation }, { evaluation }], own))).toEqual([
      "invalid-input entries[0].evaluation.grade.code",
      "invalid-input entries[1].evaluation.grade.code",
    ]);
    expect(refusal(() => combineAssessors([{ assessor: "a", role: "x", evaluation }], { quorum: 1 }, own))).toEqual([
      "invalid-input assessments[0].evaluation.grade.code",
    ]);
  });

  it("values that were rounded on the way contradict nothing", () => {
    const rounding = {
      item: { decimals: 1, mode: "half-up" },
      part: { decimals: 1, mode: "up" },
      component: { decimals: 0, mode: "half-even" },
      source: permenpanrb88of2021.rounding.source,
    } as const;
    const rule = defineRegulation({ ...permenpanrb88of2021, rounding });
    const sheet = lettersSheet(Array(12).fill("B"));
    const answers = { ...sheet.answers, planning: { existence: Array(7).fill("CC"), quality: "33.3", use: "C" } };
    const rounded = scoreWorksheet({ ...sheet, answers }, rule);
    expect(gradeNeighbours(JSON.parse(JSON.stringify(rounded)), rule)).toEqual(gradeNeighbours(rounded, rule));
  });
});

describe("an evaluation that comes back", () => {
  const exact = defineRegulation({ ...permenpanrb88of2021, rounding: { source: permenpanrb88of2021.rounding.source } });
  const sheet = lettersSheet(Array(12).fill("BB"));
  const sevenths = scoreWorksheet(
    {
      ...sheet,
      answers: {
        ...sheet.answers,
        planning: { existence: ["A", "A", "A", "B", "B", "B", "B"], quality: "BB", use: "BB" },
      },
    },
    exact,
  );
  const { kind: _since, ...old } = toPlain(sevenths);

  it.each([
    ["as a plain copy", structuredClone(toPlain(sevenths))],
    ["as release 0.1.0 stored it, without a kind", old],
    ["with columns of the application", { ...toPlain(sevenths), id: 17, stored_at: new Date(0) }],
  ])("%s does the same", (_how, copy: Loose) => {
    expect(gradeNeighbours(copy, exact)).toEqual(gradeNeighbours(sevenths, exact));
    expect(requiredFor(copy, "A", { regulation: exact })).toEqual(requiredFor(sevenths, "A", { regulation: exact }));
    expect(lettersBehind(copy, exact)).toEqual(lettersBehind(sevenths, exact));
    expect(aggregateEvaluations([{ evaluation: copy }], exact)).toEqual(
      aggregateEvaluations([{ evaluation: sevenths }], exact),
    );
    const later = { ...copy, evaluationYear: 2025 };
    const now = { ...sevenths, evaluationYear: 2025 };
    expect(compareEvaluations(copy, later)).toEqual(compareEvaluations(sevenths, now));
    expect(reportEvaluation({ evaluation: later, previous: copy }, exact)).toEqual(
      reportEvaluation({ evaluation: now, previous: sevenths }, exact),
    );
    const panel = (given: Loose) => ["a", "b"].map((assessor) => ({ assessor, role: "panel", evaluation: given }));
    expect(combineAssessors(panel(copy), { quorum: 2 }, exact)).toEqual(
      combineAssessors(panel(sevenths), { quorum: 2 }, exact),
    );
    expect(Object.isFrozen(copy)).toBe(false);
  });

  it("is whole again where it is parsed: Decimals, frozen", () => {
    const parsed = parse(evaluationShape, JSON.parse(JSON.stringify(sevenths)));
    expect(parsed).toEqual(sevenths);
    expect(parsed.total).toBeInstanceOf(Decimal);
    expect(Object.isFrozen(parsed.components[0]?.parts[0]?.items[0])).toBe(true);
    expect(parse(evaluationShape, old)).toEqual(old.components && { ...sevenths, kind: undefined });
  });

  it("keeps its findings, facts included, and freezes none of the application's", () => {
    const told = scoreComponents({
      evaluationYear: 2024,
      components: { planning: 24, measurement: 24, reporting: 12, "internal-evaluation": 20 },
      published: { total: "81" },
    });
    const copy: Loose = structuredClone(toPlain(told));
    const { findings } = reportEvaluation({ evaluation: copy });
    expect(findings.map(({ details }) => details["difference"])).toEqual(["1"]);
    expect([Object.isFrozen(findings[0]?.details), Object.isFrozen(copy.findings[0].details)]).toEqual([true, false]);
    expect(faultsAfter((e) => (e.findings[0].details = []), told)).toEqual([
      "invalid-input evaluation.findings[0].details",
    ]);
    expect(faultsAfter((e) => (e.findings[0].path = [null]), told)).toEqual([
      "invalid-input evaluation.findings[0].path[0]",
    ]);
  });

  it("with a slip in a key that is absent is told so", () => {
    expect(
      faultsAfter((e) => {
        e.exactTotl = e.exactTotal;
        delete e.exactTotal;
      }),
    ).toEqual(["invalid-input evaluation.exactTotl", "invalid-number evaluation.exactTotal"]);
  });
});
