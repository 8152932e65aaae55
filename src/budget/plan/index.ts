export { compareProgress, type PhysicalProgressInput, type ProgressComparison } from "./compare-progress.ts";
export { compareWithPlan } from "./compare-with-plan.ts";
export { type AbsorptionTarget, findTarget, targetOn } from "./find-target.ts";
export {
  type Deviation,
  type DeviationInput,
  deviationInputShape,
  deviationOf,
  measureDeviation,
} from "./measure-deviation.ts";
export type { PaceInput } from "./pace-input-shape.ts";
export type { Plan, PlanComparison, PlanInput, PlanStanding, QuarterScales } from "./plan.ts";
export { projectAbsorption } from "./project-absorption.ts";
export type { AbsorptionProjection, ProjectionAssumption, ProjectionInput } from "./projection.ts";
export { type RequiredPace, requiredPace } from "./required-pace.ts";
