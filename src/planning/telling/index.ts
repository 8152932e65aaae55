export { explainEarlyWarnings } from "./explain-early-warnings.ts";
export { explainOfficialScorecard } from "./explain-official-scorecard.ts";
export { explainPreassessment } from "./explain-preassessment.ts";
export { explainSimulation } from "./explain-simulation.ts";
export { explainUpgradePlan } from "./explain-upgrade-plan.ts";
