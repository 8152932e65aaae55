export type {
  Absorption,
  AbsorptionFacts,
  AbsorptionRate,
  AbsorptionReason,
} from "./absorption.ts";
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
export type { BudgetExclusion, BudgetLine, BudgetVersion } from "./budget-line.ts";
export { budgetExclusionSchema, budgetLineSchema, budgetVersionSchema } from "./budget-line-schema.ts";
export { type BudgetCheckOptions, checkBudgetLines, type StatedTotal } from "./check-budget-lines.ts";
export {
  checkStatedRate,
  type StatedRateCheck,
  type StatedRateInput,
  type StatedRateMatch,
} from "./check-stated-rate.ts";
export { compareProgress, type PhysicalProgressInput, type ProgressComparison } from "./compare-progress.ts";
export { compareWithPlan } from "./compare-with-plan.ts";
export type { RealizationBasis } from "./entry.ts";
export { type AbsorptionTarget, findTarget } from "./find-target.ts";
export type { AbsorptionOptions } from "./gather-lines.ts";
export { ikpaAbsorption } from "./ikpa-absorption.ts";
export { ikpaDeviation } from "./ikpa-deviation.ts";
export type { IkpaAbsorptionInput, IkpaDeviationInput, IkpaRevisionInput } from "./ikpa-input.ts";
export { ikpaAbsorptionInputSchema, ikpaDeviationInputSchema, ikpaRevisionInputSchema } from "./ikpa-input-schema.ts";
export { ikpaRevision } from "./ikpa-revision.ts";
export type { IkpaScore, IkpaScoreFacts, IkpaStep, IkpaTypeStep } from "./ikpa-score.ts";
export { type AbsorptionInput, measureAbsorption } from "./measure-absorption.ts";
export { type Consistency, measureConsistency } from "./measure-consistency.ts";
export { type Deviation, type DeviationInput, measureDeviation } from "./measure-deviation.ts";
export { type Efficiency, type EfficiencyInput, measureEfficiency } from "./measure-efficiency.ts";
export { measureOutputEfficiency, type OutputCost, type OutputEfficiency } from "./measure-output-efficiency.ts";
export { parseBudgetLines } from "./parse-budget-lines.ts";
export { parseIkpaAbsorption } from "./parse-ikpa-absorption.ts";
export { parseIkpaDeviation } from "./parse-ikpa-deviation.ts";
export { parseIkpaRevision } from "./parse-ikpa-revision.ts";
export type { Plan, PlanComparison, PlanInput, PlanStanding, QuarterScales } from "./plan.ts";
export { projectAbsorption } from "./project-absorption.ts";
export type { AbsorptionProjection, ProjectionAssumption, ProjectionInput } from "./projection.ts";
export { type PaceInput, type RequiredPace, requiredPace } from "./required-pace.ts";
export { type ResolvedBudget, type ResolveOptions, resolveBudget } from "./resolve-budget.ts";
export { restoreAbsorptionAccumulator } from "./restore-absorption-accumulator.ts";
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
export { type SummarizeOptions, summarizeAbsorption } from "./summarize-absorption.ts";
