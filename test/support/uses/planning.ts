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
