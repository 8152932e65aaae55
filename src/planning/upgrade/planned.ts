import type { Upgrade } from "../../evaluation/index.ts";
import type { PlanRole, UpgradePlan } from "./upgrade-plan.ts";

/** What a plan has for an agency. */
export interface PlannedFate {
  readonly role: PlanRole;
  readonly cost?: number;
  readonly upgrades: readonly Upgrade[];
  readonly others: readonly (readonly Upgrade[])[];
}

/** A plan before it is told: what it has for each agency, in their order; nothing where nothing is planned. */
export interface Planned extends Pick<UpgradePlan, "status" | "truncated" | "proved"> {
  readonly fates: readonly PlannedFate[];
}
