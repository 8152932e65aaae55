import * as api from "sakip";
import * as planning from "sakip/planning";
import type { Uses } from "./use.ts";

const evaluation = {
  ...api.scoreComponents({
    evaluationYear: 2024,
    components: { planning: 24, measurement: 23, reporting: 11, "internal-evaluation": 18 },
  }),
  agencyId: "dinkes",
};

/** The shapes of the door of planning. */
export const planningUses: Uses = {
  earlyAssumptionsShape: { call: (assumptions) => planning.warnEarly([], assumptions) },
  earlyIndicatorShape: {
    call: (indicator) => planning.warnEarly([indicator], { asOf: "2024-06-30" }),
    samples: [
      {
        id: "umkm",
        polarity: "maximize",
        rows: [
          { period: { kind: "semester", year: 2024, semester: 1 }, target: 50, realization: "20" },
          { period: { kind: "semester", year: 2024, semester: 2 }, target: 50, realization: null },
        ],
        method: "average",
        targets: "per-period",
        realizations: "per-period",
        possible: { least: 0, most: 100 },
      },
    ],
  },
  upgradeGoalShape: {
    call: (goal) => planning.planUpgrades([evaluation], goal),
    samples: [
      { reach: { grade: "A", count: 1 }, avoid: ["AA"], mostSteps: 2, limit: 3 },
      { reach: { mean: "BB" }, fixed: [{ agencyId: "dinkes" }, { codes: ["1", "4.c"] }], smallest: "parts" },
      { reach: { mean: 80 } },
    ],
    // Which grades, letters, codes and agencies there are, the evaluations and their regulation say.
    beyond: /^(invalid-input|out-of-range|no-regulation) (options\.(reach|fixed|avoid|regulation)|evaluations)/,
  },
};
