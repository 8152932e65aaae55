export type {
  Absorption,
  AbsorptionFacts,
  AbsorptionRate,
  AbsorptionReason,
} from "./absorption.ts";
export { type AbsorptionAccumulator, absorptionAccumulator } from "./absorption-accumulator.ts";
export type { AbsorptionGroupState, AbsorptionState } from "./absorption-state.ts";
export type { AbsorptionSummary, ExcludedAmount } from "./absorption-summary.ts";
export { type AverageRate, averageRates } from "./average-rates.ts";
export {
  type AbsorptionNode,
  type BreakdownLevel,
  type BreakdownOptions,
  breakDownAbsorption,
} from "./break-down-absorption.ts";
export type { BudgetExclusion, BudgetLine, BudgetVersion } from "./budget-line.ts";
export { budgetExclusionSchema, budgetLineSchema, budgetVersionSchema } from "./budget-line-schema.ts";
export { type BudgetCheckOptions, checkBudgetLines, type StatedTotal } from "./check-budget-lines.ts";
export {
  checkStatedRate,
  type StatedRateCheck,
  type StatedRateInput,
  type StatedRateMatch,
} from "./check-stated-rate.ts";
export type { RealizationBasis } from "./entry.ts";
export type { AbsorptionOptions } from "./gather-lines.ts";
export { type AbsorptionInput, measureAbsorption } from "./measure-absorption.ts";
export { parseBudgetLines } from "./parse-budget-lines.ts";
export { type ResolvedBudget, type ResolveOptions, resolveBudget } from "./resolve-budget.ts";
export { restoreAbsorptionAccumulator } from "./restore-absorption-accumulator.ts";
export { type SummarizeOptions, summarizeAbsorption } from "./summarize-absorption.ts";
