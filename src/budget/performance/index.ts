export type { BudgetQuadrant, BudgetQuadrants, PlacedItem, UnjudgedItem } from "./budget-quadrants.ts";
export { ikpaAbsorption } from "./ikpa-absorption.ts";
export { ikpaDeviation } from "./ikpa-deviation.ts";
export {
  type IkpaAbsorptionInput,
  type IkpaDeviationInput,
  type IkpaRevisionInput,
  ikpaAbsorptionInputShape,
  ikpaDeviationInputShape,
  ikpaRevisionInputShape,
} from "./ikpa-input-shape.ts";
export { ikpaRevision } from "./ikpa-revision.ts";
export type { IkpaScore, IkpaScoreFacts, IkpaStep, IkpaTypeStep } from "./ikpa-score.ts";
export { type Consistency, measureConsistency } from "./measure-consistency.ts";
export { type Efficiency, type EfficiencyInput, measureEfficiency } from "./measure-efficiency.ts";
export { measureOutputEfficiency, type OutputCost, type OutputEfficiency } from "./measure-output-efficiency.ts";
export {
  type BudgetPerformance,
  type BudgetPerformanceInput,
  scoreBudgetPerformance,
} from "./score-budget-performance.ts";
export { type BudgetQuadrantRule, sortIntoQuadrants } from "./sort-into-quadrants.ts";
