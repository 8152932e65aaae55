export {
  type Absorption,
  type AbsorptionFacts,
  type AbsorptionRate,
  type AbsorptionReason,
  percentOf,
  rateOf,
} from "./absorption.ts";
export { spendingFindings } from "./absorption-findings.ts";
export { BUDGET_VERSIONS, type BudgetExclusion, type BudgetLine, type BudgetVersion } from "./budget-line.ts";
export { budgetExclusionSchema, budgetLineSchema, budgetVersionSchema } from "./budget-line-schema.ts";
export { type BudgetCheckOptions, checkBudgetLines, type StatedTotal } from "./check-budget-lines.ts";
export {
  checkStatedRate,
  type StatedRateCheck,
  type StatedRateInput,
  type StatedRateMatch,
} from "./check-stated-rate.ts";
export type { RealizationBasis } from "./entry.ts";
export {
  type AbsorptionInput,
  absorptionOf,
  measureAbsorption,
  readBudget,
  readRealization,
} from "./measure-absorption.ts";
export { parseBudgetLines } from "./parse-budget-lines.ts";
export { type ResolvedBudget, type ResolveOptions, resolveBudget } from "./resolve-budget.ts";
export { type ExcludedPart, type LineAmounts, withoutExclusions } from "./without-exclusions.ts";
