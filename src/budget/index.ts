export type {
  Absorption,
  AbsorptionFacts,
  AbsorptionRate,
  AbsorptionReason,
} from "./absorption.ts";
export { type AbsorptionAccumulator, absorptionAccumulator } from "./absorption-accumulator.ts";
export type { AbsorptionGroupState, AbsorptionState } from "./absorption-state.ts";
export type { AbsorptionSummary, ExcludedAmount } from "./absorption-summary.ts";
export type { BudgetExclusion, BudgetLine, BudgetVersion } from "./budget-line.ts";
export { budgetExclusionSchema, budgetLineSchema, budgetVersionSchema } from "./budget-line-schema.ts";
export type { AbsorptionOptions } from "./gather-lines.ts";
export { type AbsorptionInput, measureAbsorption } from "./measure-absorption.ts";
export { parseBudgetLines } from "./parse-budget-lines.ts";
export { restoreAbsorptionAccumulator } from "./restore-absorption-accumulator.ts";
export { summarizeAbsorption } from "./summarize-absorption.ts";
