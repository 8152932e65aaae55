import {
  aggregateEvaluations,
  combineAssessors,
  compareEvaluations,
  type Evaluation,
  gradeNeighbours,
  reportEvaluation,
  requiredFor,
  scoreWorksheet,
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

describe("checkEvaluation", () => {
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
