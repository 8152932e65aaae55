import type { CascadeLevel } from "../cascade-level.ts";
import type { IndicatorRelation } from "../indicator-relation.ts";
import type { MissingRule } from "../missing-rule.ts";
import type { RollUpRule } from "../roll-up-rule.ts";
import { cascadeLevels } from "./cascade-levels.ts";

// The words that inputs may use, in the order of their documentation.
export const CASCADE_LEVELS: readonly CascadeLevel[] = /* @__PURE__ */ (() =>
  Object.keys(cascadeLevels) as CascadeLevel[])();
export const ROLL_UP_RULES: readonly RollUpRule[] = ["sum", "weighted", "average", "minimum", "maximum"];
export const MISSING_RULES: readonly MissingRule[] = ["refuse", "skip"];
export const INDICATOR_RELATIONS: readonly IndicatorRelation[] = [
  "same",
  "sum",
  "weighted",
  "average",
  "minimum",
  "maximum",
  "worst",
  "numerator",
  "denominator",
  "none",
];

/** The levels that plans print budgets for. */
export const BUDGETED_LEVELS: readonly CascadeLevel[] = ["programme", "activity", "sub-activity"];
