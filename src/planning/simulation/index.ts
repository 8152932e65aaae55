export type { RulesByKind, SimulationWeights } from "./both-sides-shape.ts";
export { simulate } from "./simulate.ts";
export type { RuleDifference, SimulatedAspect, SimulatedRule } from "./simulated-rule.ts";
export type {
  SimulatedRow,
  SimulatedSide,
  Simulation,
  SimulationResults,
  SimulationStep,
} from "./simulation.ts";
export { type SimulationInput, simulationInputShape } from "./simulation-input-shape.ts";
