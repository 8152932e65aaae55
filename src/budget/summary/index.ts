export { type AbsorptionAccumulator, absorptionAccumulator } from "./absorption-accumulator.ts";
export type { AbsorptionGroupState, AbsorptionState, ExcludedState } from "./absorption-state.ts";
export type { AbsorptionSummary, ExcludedAmount } from "./absorption-summary.ts";
export { type AverageRate, averageRates } from "./average-rates.ts";
export {
  type AbsorptionNode,
  type BreakdownLevel,
  type BreakdownOptions,
  breakDownAbsorption,
} from "./break-down-absorption.ts";
export type { AbsorptionOptions } from "./gather-lines.ts";
export { restoreAbsorptionAccumulator } from "./restore-absorption-accumulator.ts";
export { type SummarizeOptions, summarizeAbsorption } from "./summarize-absorption.ts";
