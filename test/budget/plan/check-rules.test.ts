import { expect, it } from "vitest";
import {
  checkAbsorptionPath,
  checkDeviationRule,
  checkEfficiencyScoreRule,
  checkIkpaRules,
  checkPerformanceRules,
} from "../../../src/budget/plan/check-rules.ts";
import { formatPath, type Problem } from "../../../src/core/index.ts";
import {
  budgetPerformanceRules2017,
  budgetPerformanceRules2023,
  efficiencyScore2017,
  ikpaAbsorptionPath2024,
  ikpaRules2024,
} from "../../../src/regulation/index.ts";

function problemsOf(check: (problems: Problem[]) => void): string[] {
  const problems: Problem[] = [];
  check(problems);
  return problems.map(({ code, path }) => `${code} ${formatPath(path)}`);
}

it("finds nothing in the rules of the library", () => {
  expect(
    problemsOf((problems) => {
      checkAbsorptionPath(ikpaAbsorptionPath2024, ["path"], problems);
      checkDeviationRule(ikpaRules2024.deviation, ["rule"], problems);
      checkIkpaRules(ikpaRules2024, problems);
      checkPerformanceRules(budgetPerformanceRules2017, problems);
      checkPerformanceRules(budgetPerformanceRules2023, problems);
      checkEfficiencyScoreRule(efficiencyScore2017, problems);
    }),
  ).toEqual([]);
});

it("finds every part that is none", () => {
  const { source } = ikpaRules2024;
  expect(problemsOf((problems) => checkAbsorptionPath({ id: "", since: "now", source }, ["path"], problems))).toEqual([
    "invalid-input path.id",
    "invalid-date path.since",
    "invalid-input path.targets",
  ]);
  const targets = { all: [1, "x"], "52": 7 };
  expect(problemsOf((problems) => checkAbsorptionPath({ ...ikpaAbsorptionPath2024, targets }, [], problems))).toEqual([
    "invalid-input targets.52",
    "invalid-number targets.all[1]",
  ]);
  expect(
    problemsOf((problems) => checkDeviationRule({ tolerance: 5, cap: null, lastMonth: 13, source }, [], problems)),
  ).toEqual(["invalid-number cap", "invalid-input lastMonth"]);
  const scores = [{ score: 1 }, null, { upTo: 2.5, score: "x" }];
  expect(
    problemsOf((problems) =>
      checkIkpaRules({ ...ikpaRules2024, weights: {}, revision: { cap: 100, source, scores } }, problems),
    ),
  ).toEqual([
    "invalid-number rules.weights.revision",
    "invalid-number rules.weights.deviation",
    "invalid-number rules.weights.absorption",
    "invalid-input rules.revision.scores[0].upTo",
    "invalid-input rules.revision.scores[1]",
    "invalid-number rules.revision.scores[2].score",
    "invalid-input rules.revision.scores[2].upTo",
    "invalid-input rules.revision.scores",
  ]);
  expect(
    problemsOf((problems) => checkPerformanceRules({ ...budgetPerformanceRules2017, parts: [1, {}] }, problems)),
  ).toEqual([
    "invalid-input rules.parts[0]",
    "invalid-input rules.parts[1].key",
    "invalid-number rules.parts[1].weight",
  ]);
  expect(problemsOf((problems) => checkEfficiencyScoreRule({ middle: "x", span: 0, source }, problems))).toEqual([
    "invalid-number rule.middle",
    "out-of-range rule.span",
  ]);
});

it("refuses what is no object at all", () => {
  for (const check of [checkIkpaRules, checkPerformanceRules, checkEfficiencyScoreRule])
    expect(problemsOf((problems) => check(null, problems))).toHaveLength(1);
});
