export { applyConsequences } from "./apply-consequences.ts";
export { assessedResultSchema } from "./assessed-result-schema.ts";
export type { AppliedConsequences, AssessedResult, Consequence, ConsequenceReport } from "./consequence.ts";
export { parseAssessedResults } from "./parse-assessed-results.ts";
