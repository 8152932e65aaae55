import * as api from "sakip";
import type { Uses } from "./use.ts";

const line = { agencyId: "dlh", budget: 200, realization: "90.20" };
const wide = {
  ...line,
  programmeId: "2.11.01",
  expenditure: "52",
  tags: ["stunting"],
  period: { kind: "month", year: 2023, month: 9 },
  version: "original",
  direction: "revenue",
  inForceFrom: "2023-01-02",
  statedPercent: "45.1",
  exclusions: [{ name: "blocked", budget: 50, realization: 0 }],
  kolom: "milik sendiri",
} as const;
const by = ({ agencyId }: api.BudgetLine) => agencyId;
const month = { month: 1, types: [{ expenditure: "52", planned: 100, realization: 95, budget: 1200 }] };
const quarter = { quarter: 1, types: [{ expenditure: "52", budget: 1000, realization: 150 }] } as const;
const parts = { consistency: 90, absorption: 95 };
const stateOf = (lines: readonly api.BudgetLine[]) => {
  const accumulator = api.absorptionAccumulator({ by });
  accumulator.addAll(lines);
  return accumulator.toJSON();
};

/** The shapes of budgets. */
export const budgetUses: Uses = {
  absorptionPathShape: {
    call: (path) => api.findTarget(path, { kind: "quarter", year: 2024, quarter: 1 }, "52"),
    samples: [api.per5of2024AbsorptionPath, api.toPlain(api.per5of2022AbsorptionPath)],
  },
  absorptionStateShape: {
    call: (state) => api.restoreAbsorptionAccumulator(state, { by }),
    samples: [stateOf([line]), stateOf([line, wide]), stateOf([])],
    // The accumulator that goes on must count as the one that stopped.
    beyond: /^invalid-input json/,
  },
  budgetExclusionShape: {
    call: (exclusion) => api.summarizeAbsorption([{ ...line, exclusions: [exclusion] }], { by }),
    samples: [
      { name: "blocked", budget: 5 },
      { name: "blu", budget: "7.5", realization: 1, catatan: "x" },
    ],
    beyond: /^out-of-range lines\[0\]\.exclusions$/,
  },
  budgetLineShape: { call: (own) => api.summarizeAbsorption([own], { by: () => "all" }), samples: [line, wide] },
  budgetLinesShape: {
    call: (lines) => api.summarizeAbsorption(lines, { by: () => "all" }),
    samples: [[line], [wide, line], []],
  },
  budgetPerformanceRulesShape: {
    call: (rules) => api.scoreBudgetPerformance({ year: 2023, parts }, rules),
    samples: [api.pmk214of2017BudgetPerformance, api.pmk62of2023BudgetPerformance],
    beyond: /^(no-regulation|invalid-input parts|missing-component|unknown-component)/,
  },
  deviationRuleShape: {
    call: (deviation) =>
      api.ikpaDeviation(
        { year: 2024, months: [month] } as never,
        { ...api.per5of2024Ikpa, value: { ...api.per5of2024Ikpa.value, deviation } } as never,
      ),
    samples: [api.per5of2024Ikpa.value.deviation],
    // Rules may be known in part: what needs the rest is refused.
    beyond: /^no-regulation/,
  },
  efficiencyScoreRuleShape: {
    call: (rule) => api.measureOutputEfficiency([{ budget: 100, realization: 90, achievement: 100 }], rule),
    samples: [api.pmk214of2017EfficiencyScore],
  },
  ikpaAbsorptionInputShape: {
    call: (input) => api.ikpaAbsorption(input),
    samples: [
      { year: 2024, quarters: [quarter] },
      { year: 2024, quarters: [] },
    ],
    beyond: /^(no-regulation|invalid-input quarters|out-of-range quarters)/,
  },
  ikpaDeviationInputShape: {
    call: (input) => api.ikpaDeviation(input),
    samples: [{ year: 2024, months: [month] }],
    beyond: /^no-regulation/,
  },
  ikpaRevisionInputShape: {
    call: (input) => api.ikpaRevision(input),
    samples: [
      { year: 2024, semesters: [1] },
      { year: 2023, quarters: [1, 0] },
    ],
    // The rules of a year count revisions per semester or per quarter.
    beyond: /^(no-regulation|invalid-input (quarters|semesters)$)/,
  },
  ikpaRulesShape: {
    call: (rules) => api.ikpaRevision({ year: 2024, semesters: [1] }, rules),
    samples: [api.per5of2024Ikpa, api.toPlain(api.per5of2022Ikpa)],
    beyond: /^(no-regulation|invalid-input semesters$)/,
  },
};
