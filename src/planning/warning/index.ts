export { type EarlyAssumptions, earlyAssumptionsShape } from "./early-assumptions-shape.ts";
export { type EarlyIndicator, earlyIndicatorShape } from "./early-indicator-shape.ts";
export type { EarlyItem } from "./early-item-shape.ts";
export type {
  EarlyPace,
  EarlyReason,
  EarlyStanding,
  EarlyWarning,
  EarlyWarnings,
  OutOfReach,
} from "./early-warning.ts";
export { warnEarly } from "./warn-early.ts";
