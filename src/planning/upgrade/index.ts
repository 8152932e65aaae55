export { planUpgrades } from "./plan-upgrades.ts";
export { type FixedUpgrades, type UpgradeGoal, upgradeGoalShape } from "./upgrade-goal-shape.ts";
export type { PlannedAgency, PlannedStanding, PlanRole, RegionStanding, UpgradePlan } from "./upgrade-plan.ts";
