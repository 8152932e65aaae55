export { applyConsequences } from "./apply-consequences.ts";
export { type AssessedResult, assessedResultShape, assessedResultsShape } from "./assessed-result-shape.ts";
export type { AppliedConsequences, Consequence, ConsequenceReport } from "./consequence.ts";
