export { type AbsorptionAccumulator, absorptionAccumulator } from "./absorption-accumulator.ts";
export { absorptionStates } from "./absorption-reducer.ts";
export { absorptionStateShape } from "./absorption-state.ts";
export type { AbsorptionGroupState, AbsorptionState, ExcludedState } from "./absorption-state-shape.ts";
export type { AbsorptionSummary, ExcludedAmount } from "./absorption-summary.ts";
export { type AverageRate, type AverageRateOptions, type AverageRateReason, averageRates } from "./average-rates.ts";
export { balanceBudget } from "./balance/balance-budget.ts";
export type { BudgetBalanceInput } from "./balance/balance-input-shape.ts";
export type { BalanceFigure, BudgetBalance, RatedBalance } from "./balance/budget-balance.ts";
export {
  type AbsorptionNode,
  type BreakdownLevel,
  type BreakdownOptions,
  breakDownAbsorption,
} from "./break-down-absorption.ts";
export type { KeyShare, LineKey } from "./line-key.ts";
export type { AbsorptionOptions } from "./options-shape.ts";
export { restoreAbsorptionAccumulator } from "./restore-absorption-accumulator.ts";
export { type SummarizeOptions, summarizeAbsorption } from "./summarize-absorption.ts";
