export { explainEarlyWarnings } from "./explain-early-warnings.ts";
export { explainSimulation } from "./explain-simulation.ts";
export { explainUpgradePlan } from "./explain-upgrade-plan.ts";
