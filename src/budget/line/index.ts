export {
  type Absorption,
  type AbsorptionFacts,
  type AbsorptionRate,
  type AbsorptionReason,
  rateOf,
} from "./absorption.ts";
export { spendingFindings } from "./absorption-findings.ts";
export {
  BUDGET_VERSIONS,
  type BudgetExclusion,
  type BudgetLine,
  type BudgetVersion,
  budgetExclusionShape,
  budgetLineShape,
  budgetLinesShape,
  budgetVersion,
} from "./budget-line-shape.ts";
export { type BudgetCheckOptions, checkBudgetLines, type StatedTotal } from "./check-budget-lines.ts";
export { checkStatedRate, type StatedRateInput } from "./check-stated-rate.ts";
export { createGlance, type Glance, glanceAt, isSamePeriod } from "./glance.ts";
export { type AbsorptionInput, absorptionInputShape, absorptionOf, measureAbsorption } from "./measure-absorption.ts";
export { ownLinesShape } from "./own-line.ts";
export { type RealizationBasis, realizationBasis } from "./realization-until.ts";
export { type ResolveOptions, resolveBudget } from "./resolve-budget.ts";
export { type ResolvedBudget, resolveEntries } from "./resolve-entries.ts";
export type { StatedRateCheck, StatedRateMatch } from "./stated-rate.ts";
export { type ExcludedPart, withoutExclusions } from "./without-exclusions.ts";
