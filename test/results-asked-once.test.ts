import * as api from "sakip";
import { assessOfficial, explainOfficialScorecard } from "sakip/planning";
import { describe, expect, it } from "vitest";
import { once } from "./support/once.ts";

const quarter = (text: string, target: number, realization: number) => ({
  period: api.parsePeriod(text),
  target,
  realization,
});
const evaluated = (year: number, planning: string) =>
  api.scoreComponents({
    evaluationYear: year,
    components: { planning, measurement: "23.70", reporting: "12.00", "internal-evaluation": "19.25" },
  });

/** Explainers that hand a part of the result on to the explainer of the part. */
const cases: readonly (readonly [name: string, explain: (result: never) => api.Explanation, result: unknown])[] = [
  [
    "explainProgress",
    api.explainProgress,
    api.measureProgress({
      polarity: "maximize",
      rows: [quarter("2024-TW1", 25, 20), quarter("2024-TW2", 50, 25)],
      method: "sum",
      targets: "cumulative",
      realizations: "per-period",
    }),
  ],
  ["explainEfficiency", api.explainEfficiency, api.measureEfficiency({ achievement: "98.50", absorption: "91.25" })],
  [
    "explainPlanComparison",
    api.explainPlanComparison,
    api.compareWithPlan({
      budget: "200.000",
      realization: 90,
      period: api.parsePeriod("2024-06"),
      plan: { expenditure: "51", amount: "100.000" },
    }),
  ],
  [
    "explainIndicatorQuality",
    api.explainIndicatorQuality,
    api.indicatorQuality({
      validity: "proxy",
      controllability: "moderate",
      target: { polarity: "maximize", target: 86, previous: { target: 80, realization: 85 } },
    }),
  ],
  ["explainResultRating", api.explainResultRating, api.rateResults([104, "91.5"])],
  [
    "explainBudgetPerformance",
    api.explainBudgetPerformance,
    api.scoreBudgetPerformance({ year: 2024, parts: { planning: "88.50", execution: "92.70" } }),
  ],
  [
    "explainEvaluationReport",
    api.explainEvaluationReport,
    api.reportEvaluation({ evaluation: evaluated(2024, "25.80"), previous: evaluated(2023, "24.00") }),
  ],
  [
    "explainEvaluationComparison",
    api.explainEvaluationComparison,
    api.compareEvaluations(evaluated(2023, "24.00"), evaluated(2024, "25.80")),
  ],
  [
    "explainOfficialScorecard",
    explainOfficialScorecard,
    assessOfficial({
      agreement: {
        id: "pk",
        year: 2024,
        firstParty: { ownerId: "kadis", position: "Kepala Dinas" },
        secondParty: null,
        objectives: [],
        programmes: [],
        clauses: [],
      },
      realizations: [],
    }),
  ],
];

describe("results whose getters answer once", () => {
  it.each(cases)("are explained as they answered: %s", (_name, explain, result) => {
    const plain = api.toPlain(result);
    const expected = JSON.stringify(explain(plain as never));
    for (const later of [undefined, { times: 1 }]) expect(JSON.stringify(explain(once(plain, later)))).toBe(expected);
  });
});
