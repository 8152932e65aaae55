export { ikpaAbsorption } from "./ikpa-absorption.ts";
export { ikpaDeviation } from "./ikpa-deviation.ts";
export type { IkpaAbsorptionInput, IkpaDeviationInput, IkpaRevisionInput } from "./ikpa-input.ts";
export { ikpaAbsorptionInputSchema, ikpaDeviationInputSchema, ikpaRevisionInputSchema } from "./ikpa-input-schema.ts";
export { ikpaRevision } from "./ikpa-revision.ts";
export type { IkpaScore, IkpaScoreFacts, IkpaStep, IkpaTypeStep } from "./ikpa-score.ts";
export { type Consistency, measureConsistency } from "./measure-consistency.ts";
export { type Efficiency, type EfficiencyInput, measureEfficiency } from "./measure-efficiency.ts";
export { measureOutputEfficiency, type OutputCost, type OutputEfficiency } from "./measure-output-efficiency.ts";
export { parseIkpaAbsorption } from "./parse-ikpa-absorption.ts";
export { parseIkpaDeviation } from "./parse-ikpa-deviation.ts";
export { parseIkpaRevision } from "./parse-ikpa-revision.ts";
export {
  type BudgetPerformance,
  type BudgetPerformanceInput,
  scoreBudgetPerformance,
} from "./score-budget-performance.ts";
export {
  type BudgetQuadrant,
  type BudgetQuadrantRule,
  type BudgetQuadrants,
  sortIntoQuadrants,
  type UnjudgedItem,
} from "./sort-into-quadrants.ts";
