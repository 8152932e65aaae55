export { compareProgress, type PhysicalProgressInput, type ProgressComparison } from "./compare-progress.ts";
export { compareWithPlan } from "./compare-with-plan.ts";
export { elapsedOn, yearEnd } from "./elapsed.ts";
export { type AbsorptionTarget, findTarget, sourceOfTarget, targetOn } from "./find-target.ts";
export {
  type Deviation,
  type DeviationInput,
  deviationInputShape,
  deviationOf,
  measureDeviation,
} from "./measure-deviation.ts";
export type { RequiredPace } from "./pace.ts";
export type { PaceInput, PaceTerms } from "./pace-input-shape.ts";
export type { Plan, PlanComparison, PlanInput, PlanStanding, PlanTerms, QuarterScales } from "./plan.ts";
export { projectAbsorption } from "./project-absorption.ts";
export type { AbsorptionProjection, ProjectionAssumption, ProjectionInput, ProjectionTerms } from "./projection.ts";
export { requiredPace } from "./required-pace.ts";
export { type RoundedTable, type RoundTableOptions, roundTable } from "./round-table.ts";
